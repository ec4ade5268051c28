-- The book also for the past: what becomes of an entry is a new entry about it; old lists; heads of each day.
alter table register_entry add column kind varchar(10) not null default 'AWARD';
alter table register_entry add column about_seq bigint null;             -- the entry that this one corrects, revokes or replaces
alter table register_entry add column source varchar(40) null collate utf8mb4_bin; -- old list and row it was taken from
alter table register_entry add column remark varchar(500) null;          -- why, in words
alter table register_entry add column amended_by varchar(40) null;      -- the decision that amends; the award keeps its own
alter table register_entry add column amended_on date null;
alter table register_entry add constraint uq_register_entry__about unique (about_seq);
alter table register_entry add constraint fk_register_entry__about foreign key (about_seq) references register_entry (seq);
alter table register_entry add constraint ck_register_entry__kind check (kind in ('AWARD', 'CORRECTION', 'REVOCATION', 'REISSUE', 'WITHDRAWAL'));
alter table register_entry add constraint ck_register_entry__about check ((kind = 'AWARD') = (about_seq is null));
create index ix_register_entry__source on register_entry (source);
create index ix_register_entry__unit on register_entry (unit_id, year, seq);
create index ix_register_entry__year on register_entry (year, seq);

-- The head as it stood at the end of each day on which something was written.
create table register_day (
  on_date date     not null,
  seq     bigint   not null,
  hash    char(64) not null collate utf8mb4_bin,
  primary key (on_date)
);
insert into register_day (on_date, seq, hash) select current_date, seq, hash from register_head where seq > 0;

-- Old award lists as uploaded. A unit declares; who keeps the book checks them and writes them into it.
create table old_list (
  id          bigint       not null auto_increment,
  code        varchar(20)  not null collate utf8mb4_bin,
  unit_path   varchar(400) not null collate utf8mb4_bin,       -- of who uploaded it
  file_name   varchar(200) not null,
  sha256      char(64)     not null collate utf8mb4_bin,       -- the file as it came
  state       varchar(10)  not null,
  uploaded_at datetime(6)  not null,
  uploaded_by varchar(60)  not null collate utf8mb4_bin,
  rows_total  int          not null,
  version     int          not null default 0,
  primary key (id),
  constraint uq_old_list__code unique (code),
  constraint fk_old_list__file foreign key (sha256) references stored_file (sha256),
  constraint ck_old_list__state check (state in ('PREVIEW', 'DECLARED', 'BOOKED', 'UNDONE'))
);

create table old_award (
  id              bigint        not null auto_increment,
  list_id         bigint        not null,
  row_no          int           not null,
  year            int           not null,
  award_code      varchar(10)   not null collate utf8mb4_bin,
  subject         varchar(12)   not null,
  recipient_key   varchar(30)   not null collate utf8mb4_bin,
  recipient_name  varchar(200)  not null,
  recipient_title varchar(200)  null,
  recipient_unit  varchar(200)  not null,
  unit_id         bigint        not null,
  decision_number varchar(40)   not null,
  decided_on      date          not null,
  achievement     varchar(2000) not null,
  standing        boolean       not null default true,          -- false once undone or written into the book
  primary key (id),
  constraint uq_old_award unique (list_id, row_no),
  constraint fk_old_award__list foreign key (list_id) references old_list (id),
  constraint fk_old_award__award foreign key (award_code) references award (code),
  constraint fk_old_award__unit foreign key (unit_id) references unit (id)
);
create index ix_old_award__recipient on old_award (recipient_key, year);

alter table person drop constraint ck_person__sex;
alter table person modify sex varchar(7) not null;
alter table person add constraint ck_person__sex check (sex in ('MALE', 'FEMALE', 'UNKNOWN'));
