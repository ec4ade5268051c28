-- Wordings of documents: texts with placeholders, from a day on, of one authority or of all that have none of their own.
-- Proposed by one person and confirmed by another; what the program brings along is no row.
create table wording (
  id           bigint      not null,
  kind         varchar(20) not null,
  authority_id bigint      null,
  from_on      date        not null,
  content      mediumtext  not null,
  state        varchar(10) not null,
  proposed_by  varchar(60) not null collate utf8mb4_bin,
  proposed_at  datetime(6) not null,
  settled_by   varchar(60) null collate utf8mb4_bin,
  settled_at   datetime(6) null,
  version      int         not null default 0,
  primary key (id),
  constraint fk_wording__authority foreign key (authority_id) references unit (id),
  constraint ck_wording__state check (state in ('PROPOSED', 'IN_FORCE', 'REJECTED')),
  constraint ck_wording__settled check ((state = 'PROPOSED') = (settled_by is null)),
  constraint ck_wording__four_eyes check (state in ('PROPOSED', 'REJECTED') or settled_by <> proposed_by)
);
create index ix_wording__kind on wording (kind, state, from_on);
