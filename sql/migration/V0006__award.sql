-- The law as dated data. source_status: FOUND read in a text, MEMORY not yet checked against one.
create table era (
  code       varchar(4)   not null collate utf8mb4_bin,
  from_on    date         not null,
  to_on      date         null,
  law        varchar(200) not null,
  decree     varchar(200) not null,
  circular   varchar(200) null,
  primary key (code),
  constraint ck_era__period check (to_on is null or to_on >= from_on)
);

create table award (
  code       varchar(10)  not null collate utf8mb4_bin,
  name       varchar(200) not null,
  kind       varchar(6)   not null,
  certificate_title varchar(120) not null,
  sort_order int          not null,
  primary key (code),
  constraint ck_award__kind check (kind in ('TITLE', 'FORM'))
);

create table award_subject (
  award_code varchar(10) not null collate utf8mb4_bin,
  subject    varchar(12) not null,
  primary key (award_code, subject),
  constraint fk_award_subject__award foreign key (award_code) references award (code),
  constraint ck_award_subject__subject check (subject in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'))
);

-- Thresholds and switches that rules read. What a row means is told by its rule; amounts are in the unit named there.
create table award_rule (
  id            bigint        not null auto_increment,
  rule_code     varchar(20)   not null collate utf8mb4_bin,
  award_code    varchar(10)   not null collate utf8mb4_bin,
  era_code      varchar(4)    not null collate utf8mb4_bin,
  amount        decimal(12,4) null,
  article       varchar(200)  not null,
  source_status varchar(6)    not null,
  primary key (id),
  constraint uq_award_rule unique (rule_code, award_code, era_code),
  constraint fk_award_rule__award foreign key (award_code) references award (code),
  constraint fk_award_rule__era foreign key (era_code) references era (code),
  constraint ck_award_rule__status check (source_status in ('FOUND', 'MEMORY'))
);

create table award_bonus (
  award_code    varchar(10)  not null collate utf8mb4_bin,
  subject       varchar(12)  not null,
  era_code      varchar(4)   not null collate utf8mb4_bin,
  coefficient_hundredths int not null,
  article       varchar(200) not null,
  source_status varchar(6)   not null,
  primary key (award_code, subject, era_code),
  constraint fk_award_bonus__award foreign key (award_code) references award (code),
  constraint fk_award_bonus__era foreign key (era_code) references era (code),
  constraint ck_award_bonus__coefficient check (coefficient_hundredths >= 0),
  constraint ck_award_bonus__status check (source_status in ('FOUND', 'MEMORY'))
);

create table base_salary (
  from_on       date         not null,
  amount_vnd    bigint       not null,
  decree        varchar(60)  not null,
  primary key (from_on),
  constraint ck_base_salary__amount check (amount_vnd > 0)
);

-- What is handed over: NONE for titles without a certificate in law.
create table award_object (
  award_code    varchar(10)  not null collate utf8mb4_bin,
  era_code      varchar(4)   not null collate utf8mb4_bin,
  object        varchar(20)  not null,
  article       varchar(200) not null,
  source_status varchar(6)   not null,
  primary key (award_code, era_code),
  constraint fk_award_object__award foreign key (award_code) references award (code),
  constraint fk_award_object__era foreign key (era_code) references era (code),
  constraint ck_award_object__object check (object in ('NONE', 'BANG_CN', 'GIAY_KHEN', 'GIAY_CN_LOCAL')),
  constraint ck_award_object__status check (source_status in ('FOUND', 'MEMORY'))
);

-- How a council votes on an award: percent needed, of whom, and the quorum.
create table vote_rule (
  award_code        varchar(10)  not null collate utf8mb4_bin,
  era_code          varchar(4)   not null collate utf8mb4_bin,
  threshold_percent int          not null,
  denominator       varchar(20)  not null,
  quorum_numerator  int          not null,
  quorum_denominator int         not null,
  article           varchar(200) not null,
  source_status     varchar(6)   not null,
  primary key (award_code, era_code),
  constraint fk_vote_rule__award foreign key (award_code) references award (code),
  constraint fk_vote_rule__era foreign key (era_code) references era (code),
  constraint ck_vote_rule__threshold check (threshold_percent between 1 and 100),
  constraint ck_vote_rule__denominator check (denominator in ('TOTAL_MEMBERS', 'PRESENT')),
  constraint ck_vote_rule__status check (source_status in ('FOUND', 'MEMORY'))
);

-- Days the law allows for a step, in working days.
create table time_limit (
  code          varchar(10)  not null collate utf8mb4_bin,
  era_code      varchar(4)   not null collate utf8mb4_bin,
  working_days  int          not null,
  article       varchar(200) not null,
  source_status varchar(6)   not null,
  primary key (code, era_code),
  constraint fk_time_limit__era foreign key (era_code) references era (code),
  constraint ck_time_limit__status check (source_status in ('FOUND', 'MEMORY'))
);
