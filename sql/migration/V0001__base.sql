-- Character set and collation of every table below, named once for both servers.
-- utf8mb4_vietnamese_ci exists on MySQL and MariaDB, ignores tones when comparing,
-- keeps ă, â, đ, ê, ô, ơ, ư as letters of their own, and sorts An, Ăn, Ân … Dung, Đức.
alter database character set utf8mb4 collate utf8mb4_vietnamese_ci;

-- Running numbers: one row a series; the row is locked while a number is drawn.
create table number_series (
  code     varchar(40) not null collate utf8mb4_bin,
  last_no  bigint      not null default 0,
  primary key (code),
  constraint ck_number_series__last_no check (last_no >= 0)
);

-- Settings of the place: names of the authority, start value of the visit counter …
create table setting (
  id      bigint        not null auto_increment,
  code    varchar(60)   not null collate utf8mb4_bin,
  content varchar(1000) not null,
  version int           not null default 0,
  primary key (id),
  constraint uq_setting__code unique (code)
);

create table holiday (
  on_date date         not null,
  name    varchar(200) not null,
  primary key (on_date)
);

-- Contents of papers, addressed by their hash, so that a back-up of the database holds everything.
create table stored_file (
  sha256  char(64) not null collate utf8mb4_bin,
  size    bigint   not null,
  content longblob not null,
  primary key (sha256)
);
