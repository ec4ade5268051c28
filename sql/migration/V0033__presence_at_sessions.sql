-- Who sat in a session from when to when; moments are UTC.
create table session_presence (
  id         bigint      not null auto_increment,
  session_id bigint      not null,
  member_id  bigint      not null,
  from_at    datetime(6) not null,
  to_at      datetime(6) null,
  primary key (id),
  constraint fk_session_presence__session foreign key (session_id) references council_session (id),
  constraint fk_session_presence__member foreign key (member_id) references council_member (id),
  constraint ck_session_presence__period check (to_at is null or to_at >= from_at)
);
insert into session_presence (session_id, member_id, from_at)
  select a.session_id, a.member_id, s.opened_at
  from session_attendance a join council_session s on s.id = a.session_id
  where a.present and s.opened_at is not null;

-- When a vote was cast, and whether by an absent member in writing.
alter table vote add column cast_at datetime(6) null;
alter table vote add column written boolean not null default false;
update vote v
  join session_item i on i.id = v.item_id
  join council_session s on s.id = i.session_id
  join session_attendance a on a.session_id = s.id and a.member_id = v.member_id
  set v.cast_at = s.opened_at, v.written = not a.present;
update vote set cast_at = '2000-01-01 00:00:00' where cast_at is null;
alter table vote modify column cast_at datetime(6) not null;
