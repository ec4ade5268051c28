-- How often each item of news was read. Of items that were shown before this was counted, since when it is.
create table news_visit (
  slug         varchar(120) not null collate utf8mb4_bin,
  total        bigint       not null,
  counted_from date         null,
  primary key (slug),
  constraint fk_news_visit__item foreign key (slug) references news_item (slug),
  constraint ck_news_visit__total check (total >= 0)
);
insert into news_visit (slug, total, counted_from)
select slug, 0, current_date from news_item where published_at is not null;
