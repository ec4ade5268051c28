-- Emulation movements (phong trào thi đua) and rounds (đợt xét).
create table movement (
  id          bigint       not null auto_increment,
  code        varchar(20)  not null collate utf8mb4_bin,
  name        varchar(300) not null,
  kind        varchar(10)  not null,
  launched_by varchar(60)  not null,                         -- number of the launching document
  from_on     date         not null,
  to_on       date         not null,
  goal        varchar(2000) not null,
  version     int          not null default 0,
  primary key (id),
  constraint uq_movement__code unique (code),
  constraint ck_movement__kind check (kind in ('REGULAR', 'CAMPAIGN', 'THEME')),
  constraint ck_movement__period check (to_on >= from_on)
);

create table award_round (
  id           bigint       not null auto_increment,
  code         varchar(20)  not null collate utf8mb4_bin,
  name         varchar(300) not null,
  year         int          not null,
  movement_id  bigint       null,
  submit_by    date         not null,
  period_from  date         not null,
  period_to    date         not null,
  closed       boolean      not null default false,
  version      int          not null default 0,
  primary key (id),
  constraint uq_award_round__code unique (code),
  constraint fk_award_round__movement foreign key (movement_id) references movement (id),
  constraint ck_award_round__period check (period_to >= period_from)
);

create table round_award (
  round_id   bigint      not null,
  award_code varchar(10) not null collate utf8mb4_bin,
  primary key (round_id, award_code),
  constraint fk_round_award__round foreign key (round_id) references award_round (id),
  constraint fk_round_award__award foreign key (award_code) references award (code)
);

create table round_unit (
  round_id bigint not null,
  unit_id  bigint not null,
  primary key (round_id, unit_id),
  constraint fk_round_unit__round foreign key (round_id) references award_round (id),
  constraint fk_round_unit__unit foreign key (unit_id) references unit (id)
);

-- LDTT decided elsewhere, entered as totals with evidence (rule Q-CSCS-15, fact F-43).
create table declared_total (
  id         bigint       not null auto_increment,
  round_id   bigint       not null,
  unit_id    bigint       not null,
  award_code varchar(10)  not null collate utf8mb4_bin,
  total      int          not null,
  evidence   varchar(300) not null,
  version    int          not null default 0,
  primary key (id),
  constraint uq_declared_total unique (round_id, unit_id, award_code),
  constraint fk_declared_total__round foreign key (round_id) references award_round (id),
  constraint fk_declared_total__unit foreign key (unit_id) references unit (id),
  constraint fk_declared_total__award foreign key (award_code) references award (code),
  constraint ck_declared_total__total check (total >= 0)
);
