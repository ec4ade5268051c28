-- Book of the award fund of an authority: what came in and went out besides bonuses, which stand in bonus_payment.
create table fund_entry (
  id          bigint       not null,
  unit_id     bigint       not null,
  booked_on   date         not null,
  flow        varchar(10)  not null collate utf8mb4_bin,
  amount      bigint       not null,
  content     varchar(200) not null,
  voucher     varchar(60)  not null,
  recorded_by varchar(60)  not null collate utf8mb4_bin,
  recorded_at datetime(0)  not null,
  version     int          not null default 0,
  primary key (id),
  key ix_fund_entry__day (unit_id, booked_on),
  constraint fk_fund_entry__unit foreign key (unit_id) references unit (id),
  constraint ck_fund_entry__amount check (amount > 0),
  constraint ck_fund_entry__flow check (flow in ('IN', 'OUT'))
);
