-- Accounts and the roles they hold at a unit, from a date to a date.
create table account (
  id            bigint       not null auto_increment,
  name          varchar(60)  not null collate utf8mb4_bin,
  display_name  varchar(120) not null,
  password_hash varchar(300) not null collate utf8mb4_bin,
  person_id     bigint       null,
  active        boolean      not null default true,
  session_stamp int          not null default 0,             -- raised to end every session of the account
  version       int          not null default 0,
  primary key (id),
  constraint uq_account__name unique (name),
  constraint fk_account__person foreign key (person_id) references person (id)
);

create table account_role (
  id         bigint      not null auto_increment,
  account_id bigint      not null,
  role       varchar(20) not null,
  unit_id    bigint      not null,
  from_on    date        not null,
  to_on      date        null,
  version    int         not null default 0,
  primary key (id),
  constraint uq_account_role unique (account_id, role, unit_id, from_on),
  constraint fk_account_role__account foreign key (account_id) references account (id),
  constraint fk_account_role__unit foreign key (unit_id) references unit (id),
  constraint ck_account_role__role check (role in ('OFFICER', 'APPRAISER', 'MEMBER', 'SECRETARY', 'CHAIR', 'CLERK', 'ACCOUNTANT', 'EDITOR', 'PUBLISHER', 'LEADER', 'INSPECTOR', 'ADMINISTRATOR')),
  constraint ck_account_role__period check (to_on is null or to_on >= from_on)
);

-- Failed sign-ins per account name and per source, kept as hashes.
create table sign_in_failure (
  source     char(64)    not null collate utf8mb4_bin,
  failures   int         not null,
  last_at    datetime(6) not null,
  open_after datetime(6) not null,
  primary key (source)
);
