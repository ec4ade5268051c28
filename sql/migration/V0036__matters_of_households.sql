-- A matter under way may concern a household too.
alter table hold add column household_id bigint null after unit_id;
alter table hold add constraint fk_hold__household foreign key (household_id) references household (id);
alter table hold drop constraint ck_hold__whose;
alter table hold add constraint ck_hold__whose
  check ((person_id is not null) + (unit_id is not null) + (household_id is not null) = 1);
