-- A dossier that was taken back leaves its place to another one.
alter table dossier add column standing tinyint
  generated always as (case when state = 'WITHDRAWN' then null else 1 end) stored;
create index ix_dossier__round on dossier (round_id);
alter table dossier drop index uq_dossier__round_unit;
alter table dossier add constraint uq_dossier__standing unique (round_id, unit_id, standing);

-- A verdict may say that a rule failed.
alter table stored_verdict drop constraint ck_stored_verdict__outcome;
alter table stored_verdict
  add constraint ck_stored_verdict__outcome check (outcome in ('MET', 'NOT_MET', 'UNKNOWN', 'FAILED'));
