-- What somebody has typed into a form and not saved yet, offered again to the same account.
create table draft (
  id      bigint       not null auto_increment,
  account varchar(60)  not null collate utf8mb4_bin,
  place   varchar(120) not null collate utf8mb4_bin,
  at      datetime(6)  not null,
  fields  mediumtext   not null,
  primary key (id),
  constraint uq_draft unique (account, place),
  key ix_draft__at (at)
);
