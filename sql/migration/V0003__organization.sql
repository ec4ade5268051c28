-- Units over time. Facts F-09, F-12.
create table unit (
  id           bigint       not null auto_increment,
  code         varchar(20)  not null collate utf8mb4_bin,
  name         varchar(200) not null,
  name_key     varchar(200) not null collate utf8mb4_bin,   -- without tones, lower case
  type         varchar(20)  not null,
  area_class   varchar(20)  not null default 'ORDINARY',
  parent_id    bigint       null,
  path         varchar(200) not null collate utf8mb4_bin,   -- codes from the root: /HN/XA01/
  valid_from   date         not null,
  valid_to     date         null,
  close_reason varchar(200) null,
  version      int          not null default 0,
  primary key (id),
  constraint uq_unit__code unique (code),
  constraint fk_unit__parent foreign key (parent_id) references unit (id),
  constraint ck_unit__type check (type in ('AUTHORITY', 'PARTY', 'OFFICE', 'COMMUNE', 'TOWN', 'FRONT', 'MASS', 'SCHOOL', 'SERVICE', 'BUSINESS', 'ARMED', 'OTHER')),
  constraint ck_unit__area check (area_class in ('ORDINARY', 'REMOTE', 'BORDER', 'MINORITY')),
  constraint ck_unit__period check (valid_to is null or valid_to >= valid_from)
);
create index ix_unit__path on unit (path);
