-- Which authority decided an award: two may use one number on one day. Null in older entries; part of the hash when known.
alter table register_entry add column decided_by varchar(200) null;

-- A planned session may be called off; its dossiers wait for another.
alter table council_session drop constraint ck_council_session__state;
alter table council_session drop constraint ck_council_session__opened;
alter table council_session
  add constraint ck_council_session__state check (state in ('PLANNED', 'OPEN', 'CLOSED', 'CALLED_OFF')),
  add constraint ck_council_session__opened check ((state in ('PLANNED', 'CALLED_OFF')) = (opened_at is null));
