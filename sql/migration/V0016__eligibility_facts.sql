-- What rules ask beyond rating, leave and discipline.
alter table person_year add column maternity_days int null;             -- counts as work (rule T-MAT), never as leave
alter table person_year add column study_months int null;               -- rule T-STUDY
alter table person_year add column study_good boolean null;             -- result "khá" or better
alter table person_year add constraint ck_person_year__maternity check (maternity_days >= 0);
alter table person_year add constraint ck_person_year__study check (study_months between 0 and 12);

alter table initiative add column scope varchar(10) not null default 'BASE';
alter table initiative add column share int not null default 100;       -- the author's part in percent
alter table initiative add constraint ck_initiative__scope check (scope in ('BASE', 'PROVINCE', 'NATION'));
alter table initiative add constraint ck_initiative__share check (share between 1 and 100);

-- Lists of registered titles (đăng ký thi đua) that units have handed in for a year (rule P-REG).
create table registration (
  id            bigint       not null auto_increment,
  year          int          not null,
  unit_id       bigint       not null,
  registered_on date         not null,
  evidence      varchar(200) not null,
  version       int          not null default 0,
  primary key (id),
  constraint uq_registration unique (year, unit_id),
  constraint fk_registration__unit foreign key (unit_id) references unit (id)
);

-- Matters under way that stop every award until they are settled (rule P-HOLD).
create table hold (
  id         bigint       not null auto_increment,
  person_id  bigint       null,
  unit_id    bigint       null,
  reason     varchar(300) not null,
  from_on    date         not null,
  to_on      date         null,
  version    int          not null default 0,
  primary key (id),
  constraint fk_hold__person foreign key (person_id) references person (id),
  constraint fk_hold__unit foreign key (unit_id) references unit (id),
  constraint ck_hold__whose check ((person_id is null) <> (unit_id is null)),
  constraint ck_hold__period check (to_on is null or to_on >= from_on)
);

alter table nomination add column disciplined_count int null;           -- members disciplined at "cảnh cáo" or above
alter table nomination add column fighter_count int null;               -- members who are Chiến sĩ thi đua cơ sở
alter table nomination add column incomplete_count int null;            -- members who did not complete their tasks
alter table nomination add column given_vnd bigint null;                -- what a household gave
alter table nomination add column former_opinion varchar(300) null;     -- of the unit left within the year (rule T-MOVE)
alter table nomination add constraint ck_nomination__counts check (
  (disciplined_count is null or disciplined_count >= 0) and (fighter_count is null or fighter_count >= 0)
  and (incomplete_count is null or incomplete_count >= 0) and (given_vnd is null or given_vnd >= 0));
