-- People, their positions over time, households. Position classes: rules.md 8.2.
create table position_class (
  code          varchar(10)  not null collate utf8mb4_bin,
  name          varchar(200) not null,
  direct_labour boolean      not null,
  leader        boolean      not null,
  sort_order    int          not null,
  primary key (code)
);

create table person (
  id           bigint       not null auto_increment,
  code         varchar(20)  not null collate utf8mb4_bin,
  full_name    varchar(120) not null,
  given_name   varchar(40)  not null,
  name_key     varchar(120) not null collate utf8mb4_bin,
  sex          varchar(6)   not null,
  birth_year   int          null,
  recruited_on date         null,
  invented     boolean      not null default false,
  version      int          not null default 0,
  primary key (id),
  constraint uq_person__code unique (code),
  constraint ck_person__sex check (sex in ('MALE', 'FEMALE')),
  constraint ck_person__birth_year check (birth_year is null or birth_year between 1900 and 2100)
);
create index ix_person__name_key on person (name_key);
create index ix_person__sort on person (given_name, full_name);

create table person_position (
  id             bigint       not null auto_increment,
  person_id      bigint       not null,
  unit_id        bigint       not null,
  title          varchar(120) not null,
  position_class varchar(10)  not null collate utf8mb4_bin,
  from_on        date         not null,
  to_on          date         null,
  version        int          not null default 0,
  primary key (id),
  constraint fk_person_position__person foreign key (person_id) references person (id),
  constraint fk_person_position__unit foreign key (unit_id) references unit (id),
  constraint fk_person_position__class foreign key (position_class) references position_class (code),
  constraint ck_person_position__period check (to_on is null or to_on >= from_on)
);
create index ix_person_position__unit on person_position (unit_id, to_on);

-- What a year says of a person: rating, leave, discipline (rules X-LEAVE40, X-DISC).
create table person_year (
  id         bigint      not null auto_increment,
  person_id  bigint      not null,
  year       int         not null,
  rating     varchar(6)  null,
  leave_days int         null,
  discipline varchar(20) null,
  version    int         not null default 0,
  primary key (id),
  constraint uq_person_year unique (person_id, year),
  constraint fk_person_year__person foreign key (person_id) references person (id),
  constraint ck_person_year__rating check (rating in ('HTXS', 'HTT', 'HT', 'KHT')),
  constraint ck_person_year__leave check (leave_days >= 0),
  constraint ck_person_year__discipline check (discipline in ('NONE', 'KHIEN_TRACH', 'CANH_CAO', 'HA_BAC', 'CACH_CHUC', 'BUOC_THOI_VIEC'))
);

create table initiative (
  id            bigint       not null auto_increment,
  person_id     bigint       not null,
  year          int          not null,
  title         varchar(300) not null,
  recognised_by varchar(60)  not null,                       -- number of the recognising decision
  version       int          not null default 0,
  primary key (id),
  constraint fk_initiative__person foreign key (person_id) references person (id)
);
create index ix_initiative__person_year on initiative (person_id, year);

create table household (
  id       bigint       not null auto_increment,
  code     varchar(20)  not null collate utf8mb4_bin,
  name     varchar(120) not null,
  name_key varchar(120) not null collate utf8mb4_bin,
  unit_id  bigint       not null,
  invented boolean      not null default false,
  version  int          not null default 0,
  primary key (id),
  constraint uq_household__code unique (code),
  constraint fk_household__unit foreign key (unit_id) references unit (id)
);
