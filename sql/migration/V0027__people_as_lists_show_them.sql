-- A person as lists show, in the order of names: a page of a search lies together, however many people there are.
create table listed_person (
  sort_name      varchar(161) not null,                      -- given name, then the full name
  person         varchar(20)  not null collate utf8mb4_bin,  -- code
  full_name      varchar(120) not null,
  sex            varchar(7)   null,
  birth_year     int          null,
  invented       boolean      not null,
  title          varchar(120) null,                          -- of the post held today
  position_class varchar(10)  null collate utf8mb4_bin,
  unit_id        bigint       null,
  primary key (sort_name, person),
  constraint uq_listed_person unique (person),
  constraint fk_listed_person__person foreign key (person) references person (code),
  constraint fk_listed_person__unit foreign key (unit_id) references unit (id)
);
insert into listed_person (sort_name, person, full_name, sex, birth_year, invented, title, position_class, unit_id)
select concat(p.given_name, ' ', p.full_name), p.code, p.full_name, p.sex, p.birth_year, p.invented, o.title, o.position_class, o.unit_id
from person p
left join person_position o on o.id = (select max(l.id) from person_position l where l.person_id = p.id and l.to_on is null)
where p.merged_into is null;
