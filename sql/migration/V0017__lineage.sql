-- Units through time: what a unit was called and where it stood, and what became of it.
alter table unit drop constraint ck_unit__type;
alter table unit add constraint ck_unit__type check (type in ('PROVINCE', 'AUTHORITY', 'PARTY', 'OFFICE', 'COMMUNE', 'TOWN', 'FRONT', 'MASS', 'SCHOOL', 'SERVICE', 'BUSINESS', 'ARMED', 'OTHER'));
alter table unit modify path varchar(400) not null collate utf8mb4_bin;

create table unit_event (
  id         bigint       not null auto_increment,
  code       varchar(20)  not null collate utf8mb4_bin,
  kind       varchar(10)  not null,
  on_date    date         not null,                         -- first day on which the change holds
  instrument varchar(200) not null,                         -- the resolution or decision that orders it
  primary key (id),
  constraint uq_unit_event__code unique (code),
  constraint ck_unit_event__kind check (kind in ('FOUND', 'RENAME', 'MOVE', 'SPLIT', 'MERGE', 'DISSOLVE'))
);

-- One row a period in which name, type and place in the tree stood still.
create table unit_version (
  id         bigint       not null auto_increment,
  unit_id    bigint       not null,
  name       varchar(200) not null,
  type       varchar(20)  not null,
  area_class varchar(20)  not null,
  parent_id  bigint       null,
  path       varchar(400) not null collate utf8mb4_bin,
  from_on    date         not null,
  to_on      date         null,
  event_id   bigint       null,                             -- that began the period
  primary key (id),
  constraint uq_unit_version unique (unit_id, from_on),
  constraint fk_unit_version__unit foreign key (unit_id) references unit (id),
  constraint fk_unit_version__parent foreign key (parent_id) references unit (id),
  constraint fk_unit_version__event foreign key (event_id) references unit_event (id),
  constraint ck_unit_version__period check (to_on is null or to_on >= from_on)
);
create index ix_unit_version__path on unit_version (path);
insert into unit_version (unit_id, name, type, area_class, parent_id, path, from_on, to_on)
  select id, name, type, area_class, parent_id, path, valid_from, valid_to from unit;

-- What came of a unit that ended or gave away a part: many to many.
create table unit_succession (
  id       bigint not null auto_increment,
  event_id bigint not null,
  from_id  bigint not null,
  to_id    bigint not null,
  primary key (id),
  constraint uq_unit_succession unique (from_id, to_id),
  constraint fk_unit_succession__event foreign key (event_id) references unit_event (id),
  constraint fk_unit_succession__from foreign key (from_id) references unit (id),
  constraint fk_unit_succession__to foreign key (to_id) references unit (id),
  constraint ck_unit_succession__other check (from_id <> to_id)
);
create index ix_unit_succession__to on unit_succession (to_id);

-- Headcount (biên chế, lao động) of a unit in a year by position class; a missing row is "no figure", never zero.
create table headcount (
  id             bigint      not null auto_increment,
  unit_id        bigint      not null,
  year           int         not null,
  position_class varchar(10) not null collate utf8mb4_bin,
  people         int         not null,
  women          int         null,
  minority       int         null,                          -- people of ethnic minorities
  version        int         not null default 0,
  primary key (id),
  constraint uq_headcount unique (unit_id, year, position_class),
  constraint fk_headcount__unit foreign key (unit_id) references unit (id),
  constraint fk_headcount__class foreign key (position_class) references position_class (code),
  constraint ck_headcount__parts check (people >= 0 and (women is null or women between 0 and people) and (minority is null or minority between 0 and people))
);
