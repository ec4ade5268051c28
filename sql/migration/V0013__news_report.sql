-- News of the public portal, its visits, and the parts of the year report that people write.
create table news_item (
  id           bigint        not null auto_increment,
  slug         varchar(120)  not null collate utf8mb4_bin,
  title        varchar(300)  not null,
  title_key    varchar(300)  not null collate utf8mb4_bin,
  body         mediumtext    not null,
  body_key     mediumtext    not null collate utf8mb4_bin,
  author       varchar(120)  not null,
  kind         varchar(12)   not null,
  year         int           null,
  state        varchar(10)   not null,
  written_by   varchar(60)   not null collate utf8mb4_bin,
  approved_by  varchar(60)   null collate utf8mb4_bin,
  published_at datetime(6)   null,                           -- UTC
  version      int           not null default 0,
  primary key (id),
  constraint uq_news_item__slug unique (slug),
  constraint ck_news_item__kind check (kind in ('CONFERENCE', 'NOTICE', 'EXEMPLAR')),
  constraint ck_news_item__state check (state in ('DRAFT', 'PROPOSED', 'PUBLISHED', 'WITHDRAWN')),
  constraint ck_news_item__published check (state <> 'PUBLISHED' or (published_at is not null and approved_by is not null)),
  constraint ck_news_item__four_eyes check (approved_by is null or approved_by <> written_by)
);
create index ix_news_item__published on news_item (state, published_at);

create table visit_total (
  id    int    not null,
  total bigint not null,
  primary key (id),
  constraint ck_visit_total__one check (id = 1)
);
insert into visit_total (id, total) values (1, 0);

create table year_remark (
  id      bigint       not null auto_increment,
  year    int          not null,
  section varchar(20)  not null,
  content mediumtext   not null,
  version int          not null default 0,
  primary key (id),
  constraint uq_year_remark unique (year, section),
  constraint ck_year_remark__section check (section in ('LEADERSHIP', 'MOVEMENTS', 'ORGANISATION', 'WEAKNESSES', 'DIRECTIONS'))
);
