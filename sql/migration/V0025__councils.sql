-- A council stands at an authority: a place has several once communes and the province have theirs.
create table council (
  id         bigint       not null auto_increment,
  unit_id    bigint       not null,                          -- the authority that it advises
  instrument varchar(200) not null,                          -- the decision that set it up
  from_on    date         not null,
  version    int          not null default 0,
  primary key (id),
  constraint uq_council unique (unit_id),
  constraint fk_council__unit foreign key (unit_id) references unit (id)
);

-- The one council of before stands at the unit whose head decides; where none is named, at the top.
insert into council (unit_id, instrument, from_on)
select coalesce(
         (select u.id from unit u join setting s on s.code = 'place.unit' and s.content = u.code),
         (select min(u.id) from unit u where u.parent_id is null)),
       'Chưa ghi số quyết định thành lập',
       (select least(coalesce(min(m.from_on), '9999-12-31'),
                     coalesce((select min(s.held_on) from council_session s), '9999-12-31')) from council_member m)
from (select 1 as one) t
where exists (select 1 from council_member) or exists (select 1 from council_session);

alter table council_member add column council_id bigint null after id;
update council_member set council_id = (select min(id) from council);
alter table council_member
  modify council_id bigint not null,
  add constraint uq_council_member__once unique (account_id, council_id, from_on),
  add constraint fk_council_member__council foreign key (council_id) references council (id);
alter table council_member drop key uq_council_member;

alter table council_session add column council_id bigint null after code;
update council_session set council_id = (select min(id) from council);
alter table council_session
  modify council_id bigint not null,
  add constraint fk_council_session__council foreign key (council_id) references council (id);

-- At whose authority the council recommended: that one decides.
alter table nomination
  add column heard_at_id bigint null,
  add constraint fk_nomination__heard_at foreign key (heard_at_id) references unit (id);
update nomination set heard_at_id = (select min(unit_id) from council)
where id in (select i.nomination_id from session_item i where i.passed is not null);

-- Every authority numbers its own decisions.
alter table decision add column authority_id bigint null after round_id;
update decision set authority_id = (select min(unit_id) from council);
alter table decision
  modify authority_id bigint not null,
  add constraint uq_decision__number_at unique (authority_id, number_year, number_no),
  add constraint fk_decision__authority foreign key (authority_id) references unit (id);
alter table decision drop key uq_decision__number;
update number_series
set code = concat('QDUB-', (select min(u.code) from council c join unit u on u.id = c.unit_id), substring(code, 5))
where code like 'QDUB-____' and exists (select 1 from council);
