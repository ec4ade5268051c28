-- Who wrote an old list into the book, or took it out of it; null of lists settled before this was kept.
alter table old_list add column settled_by varchar(60) null collate utf8mb4_bin, add column settled_at datetime(6) null;
