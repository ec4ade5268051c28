-- A picture of an item, made small and without what the camera wrote into it, and what it shows in words.
alter table news_item
  add column picture     varchar(64)  null collate utf8mb4_bin,
  add column picture_alt varchar(200) null,
  add constraint ck_news_item__picture check ((picture is null) = (picture_alt is null));
