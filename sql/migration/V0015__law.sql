-- The whole law as dated data: one row says one thing of one award from a day to a day.
-- kind      what sort of thing the row says; rule: its code; award, subject: null for all
-- amount    in the unit that the rule names (share, years, months, days, đồng, coefficient)
-- mode      a word that the rule reads, such as a title, a position in the chain or a rounding
-- A row is proposed by one person and confirmed by another; rows that the program brings along have neither.
create table law_row (
  id            bigint        not null auto_increment,
  code          varchar(20)   not null collate utf8mb4_bin,
  kind          varchar(10)   not null,
  rule          varchar(20)   not null collate utf8mb4_bin,
  award_code    varchar(10)   null collate utf8mb4_bin,
  subject       varchar(12)   null,
  from_on       date          not null,
  to_on         date          null,
  amount        decimal(16,4) null,
  mode          varchar(60)   null collate utf8mb4_bin,
  article       varchar(200)  not null,
  source_status varchar(6)    not null,
  state         varchar(10)   not null,
  replaces_id   bigint        null,
  proposed_by   varchar(60)   null collate utf8mb4_bin,
  proposed_at   datetime(6)   null,
  settled_by    varchar(60)   null collate utf8mb4_bin,
  settled_at    datetime(6)   null,
  version       int           not null default 0,
  primary key (id),
  constraint uq_law_row__code unique (code),
  constraint fk_law_row__award foreign key (award_code) references award (code),
  constraint fk_law_row__replaces foreign key (replaces_id) references law_row (id),
  constraint ck_law_row__kind check (kind in ('CONDITION', 'AUTHORITY', 'BONUS', 'SALARY', 'MONEY', 'OBJECT', 'VOTE', 'LIMIT')),
  constraint ck_law_row__subject check (subject in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
  constraint ck_law_row__period check (to_on is null or to_on >= from_on),
  constraint ck_law_row__status check (source_status in ('FOUND', 'MEMORY')),
  constraint ck_law_row__state check (state in ('PROPOSED', 'IN_FORCE', 'REPLACED', 'REJECTED')),
  constraint ck_law_row__settled check (proposed_by is null or (state = 'PROPOSED') = (settled_by is null)),
  constraint ck_law_row__four_eyes check (state in ('PROPOSED', 'REJECTED') or settled_by is null or settled_by <> proposed_by)
);
create index ix_law_row__rule on law_row (rule, award_code, from_on);

alter table award add column level varchar(10) not null default 'DISTRICT';
alter table award add constraint ck_award__level check (level in ('UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE', 'STATE'));
alter table era add column source_status varchar(6) not null default 'FOUND';
alter table era add constraint ck_era__status check (source_status in ('FOUND', 'MEMORY'));

drop table award_rule;
drop table award_bonus;
drop table base_salary;
drop table award_object;
drop table vote_rule;
drop table time_limit;

-- Rows of an office are numbered behind those that the program brings along.
insert into number_series (code, last_no) values ('L', 436);
