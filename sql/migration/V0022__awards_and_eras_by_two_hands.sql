-- Awards have names from a day on; awards and eras, like rows of law, are proposed by one and confirmed by another.
create table award_name (
  award_code        varchar(10)  not null collate utf8mb4_bin,
  from_on           date         not null,
  name              varchar(200) not null,
  certificate_title varchar(120) not null,
  primary key (award_code, from_on),
  constraint fk_award_name__award foreign key (award_code) references award (code)
);
alter table award drop column name;
alter table award drop column certificate_title;

create table award_proposal (
  id                bigint       not null auto_increment,
  award_code        varchar(10)  not null collate utf8mb4_bin,
  name              varchar(200) not null,
  certificate_title varchar(120) not null,
  from_on           date         not null,
  kind              varchar(6)   not null,
  level             varchar(10)  not null,
  sort_order        int          not null,
  subjects          varchar(60)  not null collate utf8mb4_bin,
  state             varchar(10)  not null,
  proposed_by       varchar(60)  not null collate utf8mb4_bin,
  proposed_at       datetime(6)  not null,
  settled_by        varchar(60)  null collate utf8mb4_bin,
  settled_at        datetime(6)  null,
  version           int          not null default 0,
  primary key (id),
  constraint ck_award_proposal__state check (state in ('PROPOSED', 'IN_FORCE', 'REJECTED')),
  constraint ck_award_proposal__settled check ((state = 'PROPOSED') = (settled_by is null)),
  constraint ck_award_proposal__four_eyes check (state <> 'IN_FORCE' or settled_by <> proposed_by)
);
create index ix_award_proposal__award on award_proposal (award_code);

create table era_proposal (
  id            bigint       not null auto_increment,
  era_code      varchar(4)   not null collate utf8mb4_bin,
  from_on       date         not null,
  law           varchar(200) not null,
  decree        varchar(200) not null,
  circular      varchar(200) null,
  source_status varchar(6)   not null,
  state         varchar(10)  not null,
  proposed_by   varchar(60)  not null collate utf8mb4_bin,
  proposed_at   datetime(6)  not null,
  settled_by    varchar(60)  null collate utf8mb4_bin,
  settled_at    datetime(6)  null,
  version       int          not null default 0,
  primary key (id),
  constraint ck_era_proposal__state check (state in ('PROPOSED', 'IN_FORCE', 'REJECTED')),
  constraint ck_era_proposal__settled check ((state = 'PROPOSED') = (settled_by is null)),
  constraint ck_era_proposal__four_eyes check (state <> 'IN_FORCE' or settled_by <> proposed_by)
);
