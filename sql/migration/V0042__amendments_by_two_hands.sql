-- A correction, revocation or re-issue: entered by one with ground and paper, written into the book by another.
create table amendment_proposal (
  id              bigint        not null auto_increment,
  entry_seq       bigint        not null,
  kind            varchar(12)   not null,
  decision_number varchar(40)   not null,
  decided_on      date          not null,
  ground          varchar(300)  not null,
  remark          varchar(500)  not null,
  name            varchar(200)  null,
  title           varchar(200)  null,
  unit            varchar(200)  null,
  achievement     varchar(2000) null,
  achieved_from   date          null,
  achieved_to     date          null,
  file_name       varchar(200)  not null,
  media_type      varchar(100)  not null,
  sha256          char(64)      not null collate utf8mb4_bin,
  state           varchar(10)   not null,
  proposed_by     varchar(60)   not null collate utf8mb4_bin,
  proposed_at     datetime(6)   not null,                                     -- UTC
  settled_by      varchar(60)   null collate utf8mb4_bin,
  settled_at      datetime(6)   null,                                         -- UTC
  version         int           not null default 0,
  primary key (id),
  constraint fk_amendment_proposal__entry foreign key (entry_seq) references register_entry (seq),
  constraint ck_amendment_proposal__kind check (kind in ('CORRECTION', 'REVOCATION', 'REISSUE')),
  constraint ck_amendment_proposal__state check (state in ('PROPOSED', 'WRITTEN', 'REJECTED')),
  constraint ck_amendment_proposal__two_hands check (state <> 'WRITTEN' or (settled_by is not null and settled_by <> proposed_by))
);
