-- Decisions and the book of honours.
create table decision (
  id            bigint       not null auto_increment,
  code          varchar(20)  not null collate utf8mb4_bin,
  round_id      bigint       not null,
  subject_line  varchar(300) not null,
  number_no     int          null,
  number_year   int          null,
  signed_on     date         null,
  signed_at     datetime(6)  null,
  signatory     varchar(120) null,
  signatory_post varchar(200) null,
  drafted_by    varchar(60)  not null collate utf8mb4_bin,
  signed_by     varchar(60)  null collate utf8mb4_bin,
  rounding      varchar(20)  not null,
  state         varchar(10)  not null,
  version       int          not null default 0,
  primary key (id),
  constraint uq_decision__code unique (code),
  constraint uq_decision__number unique (number_year, number_no),
  constraint fk_decision__round foreign key (round_id) references award_round (id),
  constraint ck_decision__state check (state in ('DRAFT', 'SIGNED')),
  constraint ck_decision__rounding check (rounding in ('ROUND_UP_10K', 'ROUND_NEAREST_10K')),
  constraint ck_decision__signed check ((state = 'SIGNED') = (number_no is not null and signed_on is not null and signatory is not null and signed_by is not null))
);

create table decision_line (
  id            bigint not null auto_increment,
  decision_id   bigint not null,
  nomination_id bigint not null,
  line_no       int    not null,
  primary key (id),
  constraint uq_decision_line__nomination unique (nomination_id),
  constraint fk_decision_line__decision foreign key (decision_id) references decision (id),
  constraint fk_decision_line__nomination foreign key (nomination_id) references nomination (id)
);

-- One row an award given. Chained: hash = SHA-256(previous hash, contents); seq has no gaps.
create table register_entry (
  seq             bigint        not null,
  entry_no        varchar(20)   not null collate utf8mb4_bin, -- number in the book of the year: 001/2016
  public_id       char(32)      not null collate utf8mb4_bin, -- opaque, in the QR code
  year            int           not null,
  award_code      varchar(10)   not null collate utf8mb4_bin,
  award_name      varchar(200)  not null,
  subject         varchar(12)   not null,
  recipient_key   varchar(30)   not null collate utf8mb4_bin,
  recipient_name  varchar(200)  not null,
  recipient_title varchar(200)  null,
  recipient_unit  varchar(200)  not null,
  unit_id         bigint        not null,
  achievement     varchar(2000) not null,
  decision_number varchar(40)   not null,
  decided_on      date          not null,
  name_key        varchar(420)  not null collate utf8mb4_bin,   -- recipient and unit, without tones
  previous_hash   char(64)      not null collate utf8mb4_bin,
  hash            char(64)      not null collate utf8mb4_bin,
  primary key (seq),
  constraint uq_register_entry__no unique (year, entry_no),
  constraint uq_register_entry__public unique (public_id),
  constraint fk_register_entry__unit foreign key (unit_id) references unit (id)
);
create index ix_register_entry__recipient on register_entry (recipient_key, year);
create index ix_register_entry__name on register_entry (name_key);
create index ix_register_entry__decision on register_entry (decision_number);

-- The head of the chain: locked by every writer.
create table register_head (
  id   int      not null,
  seq  bigint   not null,
  hash char(64) not null collate utf8mb4_bin,
  primary key (id),
  constraint ck_register_head__one check (id = 1)
);
insert into register_head (id, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
