-- Roles that two administrators give: one grants, another confirms. A role that ended on the day it was confirmed holds no more.
alter table account_role add column granted_by varchar(60) null collate utf8mb4_bin;      -- null: came with the first set-up or before this column
alter table account_role add column confirmed_by varchar(60) null collate utf8mb4_bin;
alter table account_role add column waiting boolean not null default false;               -- for a second administrator; holds nothing before
create index ix_account_role on account_role (account_id, role, unit_id);
alter table account_role drop index uq_account_role;                                      -- given again on the day it ended: another row
alter table account_role drop constraint ck_account_role__period;
alter table account_role add constraint ck_account_role__period check (to_on is null or to_on >= from_on - interval 1 day);

-- The person an account belongs to; changed by two administrators.
alter table account add column person_wanted_id bigint null;                              -- null while wanted_by is set: nobody
alter table account add column person_wanted_by varchar(60) null collate utf8mb4_bin;
alter table account add constraint fk_account__person_wanted foreign key (person_wanted_id) references person (id);

-- Who last saw the account's password, and when: for a while both are one hand.
alter table account add column reset_by varchar(60) null collate utf8mb4_bin;
alter table account add column reset_at datetime null;
