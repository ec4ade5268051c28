-- Devices on which an account signed in: strangers' mistakes do not shut the owner's door there. Of the device only a hash is kept.
create table known_device (
  id         bigint   not null auto_increment,
  account_id bigint   not null,
  hash       char(64) not null collate utf8mb4_bin,
  used_on    date     not null,
  version    int      not null default 0,
  primary key (id),
  constraint uq_known_device unique (account_id, hash),
  constraint fk_known_device__account foreign key (account_id) references account (id)
);

-- Whether the first try at a shut door was told to the inspectors.
alter table sign_in_failure add column told boolean not null default false;
