-- Nobody stands twice for one award in one round, in whichever unit's dossier.
alter table nomination add column round_id bigint null;
update nomination n join dossier d on d.id = n.dossier_id set n.round_id = d.round_id;
alter table nomination modify column round_id bigint not null;
update nomination n join dossier d on d.id = n.dossier_id
  set n.state = 'WITHDRAWN' where d.state = 'WITHDRAWN' and n.state = 'PROPOSED';

-- A withdrawn nomination leaves its place to another one.
alter table nomination add column standing_key varchar(60) collate utf8mb4_bin
  generated always as (case when state = 'WITHDRAWN' then null else concat(award_code, ' ', recipient_key) end) stored;
create index ix_nomination__dossier on nomination (dossier_id);
alter table nomination drop index uq_nomination__recipient;
alter table nomination add constraint fk_nomination__round foreign key (round_id) references award_round (id);
alter table nomination add constraint uq_nomination__standing unique (round_id, standing_key);
