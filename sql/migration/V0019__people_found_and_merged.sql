-- People found by any words of their names, by identity number; two records of one person joined.
-- A row a word, a row a pair of words and a row for all words of a name: a search reads one stretch of the key, in the
-- order of the list.
create table name_term (
  term      varchar(130) not null collate utf8mb4_bin,       -- words in the order of the alphabet, without tones
  sort_name varchar(161) not null,                           -- given name, then the full name
  person    varchar(20)  not null collate utf8mb4_bin,       -- code
  primary key (term, sort_name, person),
  constraint fk_name_term__person foreign key (person) references person (code)
);

alter table person add column identity_kind varchar(4) null;
alter table person add column identity_sealed varchar(200) null collate utf8mb4_bin;  -- AES-GCM; the key is not in the database
alter table person add column identity_index char(64) null collate utf8mb4_bin;       -- HMAC: equal numbers are found, none is told
alter table person add column merged_into bigint null;
alter table person add constraint fk_person__merged foreign key (merged_into) references person (id);
alter table person add constraint ck_person__identity check ((identity_sealed is null) = (identity_index is null));
create index ix_person__identity on person (identity_index);
create index ix_person__birth on person (name_key, birth_year);
drop index ix_person__name_key on person;

alter table audit_entry drop constraint ck_audit_entry__action;
alter table audit_entry add constraint ck_audit_entry__action check (action in ('CREATE', 'CHANGE', 'REMOVE', 'REFUSED', 'SIGN_IN', 'REVEAL'));

-- The book is searched through its recipients.
drop index ix_register_entry__name on register_entry;
alter table register_entry drop column name_key;
