-- Dossiers (hồ sơ), their nominations, papers and steps.
create table dossier (
  id            bigint      not null auto_increment,
  code          varchar(20) not null collate utf8mb4_bin,    -- HS-yyyy-nnnn
  round_id      bigint      not null,
  unit_id       bigint      not null,
  state         varchar(12) not null,
  submitted_at  datetime(6) null,                            -- UTC; the first submission, never changed
  submitted_by  varchar(60) null collate utf8mb4_bin,
  accepted_on   date        null,
  appraise_by   date        null,                            -- end of the legal time from acceptance
  appraised_at  datetime(6) null,
  times_returned int        not null default 0,
  version       int         not null default 0,
  primary key (id),
  constraint uq_dossier__code unique (code),
  constraint uq_dossier__round_unit unique (round_id, unit_id),
  constraint fk_dossier__round foreign key (round_id) references award_round (id),
  constraint fk_dossier__unit foreign key (unit_id) references unit (id),
  constraint ck_dossier__state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'APPRAISED', 'IN_COUNCIL', 'CLOSED', 'WITHDRAWN')),
  constraint ck_dossier__submitted check (state in ('DRAFT', 'WITHDRAWN') or submitted_at is not null),
  constraint ck_dossier__accepted check ((state in ('ACCEPTED', 'APPRAISED', 'IN_COUNCIL', 'CLOSED')) = (accepted_on is not null)),
  constraint ck_dossier__appraised check ((state in ('APPRAISED', 'IN_COUNCIL', 'CLOSED')) = (appraised_at is not null))
);

create table dossier_step (
  id         bigint        not null auto_increment,
  dossier_id bigint        not null,
  at         datetime(6)   not null,
  account    varchar(60)   not null collate utf8mb4_bin,
  move       varchar(20)   not null,
  remark     varchar(4000) null,
  primary key (id),
  constraint fk_dossier_step__dossier foreign key (dossier_id) references dossier (id)
);

create table import_batch (
  id          bigint      not null auto_increment,
  code        varchar(20) not null collate utf8mb4_bin,
  dossier_id  bigint      not null,
  file_name   varchar(200) not null,
  sha256      char(64)    not null collate utf8mb4_bin,
  state       varchar(10) not null,
  uploaded_at datetime(6) not null,
  uploaded_by varchar(60) not null collate utf8mb4_bin,
  rows_total  int         not null,
  version     int         not null default 0,
  primary key (id),
  constraint uq_import_batch__code unique (code),
  constraint fk_import_batch__dossier foreign key (dossier_id) references dossier (id),
  constraint fk_import_batch__file foreign key (sha256) references stored_file (sha256),
  constraint ck_import_batch__state check (state in ('PREVIEW', 'IMPORTED', 'UNDONE'))
);

create table nomination (
  id             bigint        not null auto_increment,
  code           varchar(24)   not null collate utf8mb4_bin,
  dossier_id     bigint        not null,
  award_code     varchar(10)   not null collate utf8mb4_bin,
  subject        varchar(12)   not null,
  person_id      bigint        null,
  unit_id        bigint        null,                         -- the collective
  household_id   bigint        null,
  recipient_key  varchar(30)   not null collate utf8mb4_bin, -- P:code, U:code, H:code; stops a double nomination
  recipient_name varchar(200)  not null,                     -- as it stood when nominated
  recipient_title varchar(200) null,
  recipient_unit varchar(200)  not null,
  position_class varchar(10)   null collate utf8mb4_bin,
  achievement    varchar(2000) not null,
  member_count   int           null,
  ldtt_count     int           null,
  ldtt_elsewhere varchar(200)  null,                         -- decision by which the unit recognised LDTT of the year
  state          varchar(16)   not null,
  opinion_reason varchar(2000) null,
  batch_id       bigint        null,
  version        int           not null default 0,
  primary key (id),
  constraint uq_nomination__code unique (code),
  constraint uq_nomination__recipient unique (dossier_id, award_code, recipient_key),
  constraint fk_nomination__dossier foreign key (dossier_id) references dossier (id),
  constraint fk_nomination__award foreign key (award_code) references award (code),
  constraint fk_nomination__person foreign key (person_id) references person (id),
  constraint fk_nomination__unit foreign key (unit_id) references unit (id),
  constraint fk_nomination__household foreign key (household_id) references household (id),
  constraint fk_nomination__batch foreign key (batch_id) references import_batch (id),
  constraint ck_nomination__state check (state in ('PROPOSED', 'SUPPORTED', 'NOT_SUPPORTED', 'RECOMMENDED', 'NOT_RECOMMENDED', 'AWARDED', 'DECLINED', 'WITHDRAWN')),
  constraint ck_nomination__subject check (
    (subject = 'INDIVIDUAL' and person_id is not null and unit_id is null and household_id is null)
    or (subject = 'COLLECTIVE' and unit_id is not null and person_id is null and household_id is null)
    or (subject = 'HOUSEHOLD' and household_id is not null and person_id is null and unit_id is null)),
  constraint ck_nomination__members check (member_count is null or member_count > 0),
  constraint ck_nomination__ldtt check (ldtt_count is null or ldtt_count between 0 and member_count)
);
create index ix_nomination__person on nomination (person_id);

-- The verdict as it was at a stage, with the rule rows it used: never rewritten.
create table stored_verdict (
  id            bigint      not null auto_increment,
  nomination_id bigint      not null,
  stage         varchar(12) not null,
  at            datetime(6) not null,
  era_code      varchar(4)  not null collate utf8mb4_bin,
  outcome       varchar(8)  not null,
  findings      mediumtext  not null,                        -- JSON
  primary key (id),
  constraint fk_stored_verdict__nomination foreign key (nomination_id) references nomination (id),
  constraint ck_stored_verdict__stage check (stage in ('SUBMISSION', 'APPRAISAL')),
  constraint ck_stored_verdict__outcome check (outcome in ('MET', 'NOT_MET', 'UNKNOWN'))
);

create table paper (
  id          bigint       not null auto_increment,
  code        varchar(20)  not null collate utf8mb4_bin,
  dossier_id  bigint       not null,
  kind        varchar(20)  not null,
  file_name   varchar(200) not null,
  media_type  varchar(100) not null collate utf8mb4_bin,
  sha256      char(64)     not null collate utf8mb4_bin,
  size        bigint       not null,
  added_at    datetime(6)  not null,
  added_by    varchar(60)  not null collate utf8mb4_bin,
  removed     boolean      not null default false,
  version     int          not null default 0,
  primary key (id),
  constraint uq_paper__code unique (code),
  constraint fk_paper__dossier foreign key (dossier_id) references dossier (id),
  constraint fk_paper__file foreign key (sha256) references stored_file (sha256),
  constraint ck_paper__kind check (kind in ('PROPOSAL', 'REPORT', 'MINUTES', 'INITIATIVE', 'OTHER'))
);
