-- That the bonus of a decision was paid, by which voucher; taken back when it was written down by mistake.
create table bonus_payment (
  id            bigint       not null,
  decision_code varchar(20)  not null collate utf8mb4_bin,
  paid_on       date         not null,
  amount        bigint       not null,
  voucher       varchar(60)  not null,
  payer         varchar(200) not null,
  recorded_by   varchar(60)  not null collate utf8mb4_bin,
  recorded_at   datetime(0)  not null,
  version       int          not null default 0,
  primary key (id),
  constraint uq_bonus_payment__decision unique (decision_code),
  constraint ck_bonus_payment__amount check (amount >= 0)
);
