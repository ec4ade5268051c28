-- The trail is a chain like the book; what was written before is bound by one hash over all of it.
alter table audit_entry add column seq bigint null;                                        -- number in the chain; null: before the chain
alter table audit_entry add column hash char(64) null collate utf8mb4_bin;
alter table audit_entry add constraint uq_audit_entry__seq unique (seq);
alter table audit_entry add constraint ck_audit_entry__chained check ((seq is null) = (hash is null));

-- Locked by every writer, for as long as the end of a use case takes.
create table audit_head (
  id        int          not null,
  seq       bigint       not null,
  hash      char(64)     null collate utf8mb4_bin,                                         -- null: the chain has not begun
  signature varchar(100) null collate utf8mb4_bin,                                         -- Ed25519, by the server
  primary key (id),
  constraint ck_audit_head__one check (id = 1)
);
insert into audit_head (id, seq) values (1, 0);

alter table register_day add column signature varchar(100) null collate utf8mb4_bin;       -- Ed25519, by the server
