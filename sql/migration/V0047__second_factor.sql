-- A second factor at the sign-in: a code from the owner's telephone (RFC 6238), and codes for who has lost it.
alter table account add column factor_sealed varchar(200) null collate utf8mb4_bin;       -- the shared secret, sealed; null: no second factor
alter table account add column factor_step bigint not null default 0;                     -- step of the last code used: no code opens twice

create table recovery_code (
  id         bigint   not null auto_increment,
  account_id bigint   not null,
  hash       char(64) not null collate utf8mb4_bin,
  used_at    datetime null,
  version    int      not null default 0,
  primary key (id),
  constraint uq_recovery_code unique (account_id, hash),
  constraint fk_recovery_code__account foreign key (account_id) references account (id)
);
