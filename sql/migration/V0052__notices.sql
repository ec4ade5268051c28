-- What people are told of dossiers: to whoever holds a permission at a unit, not to accounts.
create table notice (
  id         bigint       not null auto_increment,
  at         datetime(6)  not null,
  account    varchar(60)  not null collate utf8mb4_bin,
  permission varchar(40)  not null collate utf8mb4_bin,
  unit_id    bigint       not null,
  kind       varchar(30)  not null collate utf8mb4_bin,
  dossier    varchar(40)  null collate utf8mb4_bin,
  round_name varchar(300) not null,
  remark     text         null,
  primary key (id),
  key ix_notice__permission (permission, id),
  key ix_notice__at (at),
  constraint fk_notice__unit foreign key (unit_id) references unit (id)
);

-- How far an account has read of what it is told by one permission.
create table notice_reader (
  account    varchar(60) not null collate utf8mb4_bin,
  permission varchar(40) not null collate utf8mb4_bin,
  read_to    bigint      not null,
  primary key (account, permission)
);
