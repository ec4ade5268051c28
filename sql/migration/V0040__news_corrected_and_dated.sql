-- Old articles have a day and hour of their own; a published one is corrected and what stood there is kept.
alter table news_item add column shown_at datetime(6) null;                  -- UTC; its own moment, else that of publishing
update news_item set shown_at = published_at where published_at is not null;
drop index ix_news_item__published on news_item;
create index ix_news_item__shown on news_item (state, shown_at);

create table news_correction (
  id            bigint        not null auto_increment,
  item_id       bigint        not null,
  title         varchar(300)  not null,
  body          mediumtext    not null,
  author        varchar(120)  not null,
  note          varchar(1000) not null,
  written_by    varchar(60)   not null collate utf8mb4_bin,
  written_at    datetime(6)   not null,                                       -- UTC
  state         varchar(10)   not null,
  approved_by   varchar(60)   null collate utf8mb4_bin,
  published_at  datetime(6)   null,                                           -- UTC
  before_title  varchar(300)  null,
  before_body   mediumtext    null,
  before_author varchar(120)  null,
  version       int           not null default 0,
  primary key (id),
  constraint fk_news_correction__item foreign key (item_id) references news_item (id),
  constraint ck_news_correction__state check (state in ('PROPOSED', 'PUBLISHED', 'DROPPED')),
  constraint ck_news_correction__published check (state <> 'PUBLISHED' or (published_at is not null and approved_by is not null and before_title is not null and before_body is not null)),
  constraint ck_news_correction__four_eyes check (approved_by is null or approved_by <> written_by)
);
