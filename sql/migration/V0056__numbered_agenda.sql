-- The place of a case on the agenda, from 1: fixed when the session is planned, so that a part of the agenda can be read.
alter table session_item add column agenda_no int not null default 0;

update session_item i
join (select id, row_number() over (partition by session_id order by id) as place from session_item) numbered on numbered.id = i.id
set i.agenda_no = numbered.place;

create index ix_session_item__no on session_item (session_id, agenda_no);
