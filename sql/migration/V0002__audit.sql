-- Who changed what: one row a changed record, written in the transaction of the use case.
create table audit_entry (
  id         bigint       not null auto_increment,
  at         datetime(6)  not null,                        -- UTC
  account    varchar(60)  not null collate utf8mb4_bin,    -- or 'system'
  use_case   varchar(120) not null collate utf8mb4_bin,
  action     varchar(10)  not null,
  subject    varchar(60)  not null collate utf8mb4_bin,    -- kind of record
  subject_id varchar(60)  not null collate utf8mb4_bin,
  before_    mediumtext   null,
  after_     mediumtext   null,
  primary key (id),
  constraint ck_audit_entry__action check (action in ('CREATE', 'CHANGE', 'REMOVE', 'REFUSED', 'SIGN_IN'))
);
create index ix_audit_entry__subject on audit_entry (subject, subject_id);
create index ix_audit_entry__at on audit_entry (at);
