-- The place of a case on the agenda, from 1: fixed when the session is planned, so that a part of the agenda can be read.
alter table session_item add column agenda_no int not null default 0;

update session_item i
join (
  select s.id, row_number() over (
    partition by s.session_id
    order by a.sort_order, field(n.subject, 'COLLECTIVE', 'HOUSEHOLD', 'INDIVIDUAL'), coalesce(c.path, u.path), n.recipient_unit,
      coalesce(p.given_name, n.recipient_name), n.recipient_name, n.code) as place
  from session_item s
  join nomination n on n.id = s.nomination_id
  join dossier d on d.id = n.dossier_id
  join unit u on u.id = d.unit_id
  join award a on a.code = n.award_code
  left join unit c on c.id = n.unit_id
  left join person p on p.id = n.person_id
) numbered on numbered.id = i.id
set i.agenda_no = numbered.place;

create index ix_session_item__no on session_item (session_id, agenda_no);
