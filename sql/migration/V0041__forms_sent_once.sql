-- What forms asked for, once each: the same form sent twice makes one thing.
create table command (
  id       char(64)    not null collate utf8mb4_bin,
  use_case varchar(80) not null collate utf8mb4_bin,
  account  varchar(60) not null collate utf8mb4_bin,
  at       datetime(6) not null,                                              -- UTC
  primary key (id, use_case)
);
create index ix_command__at on command (at);
