-- A list that is in the book is taken back by two people: one asks with a ground, another confirms or keeps it.
alter table old_list
  add column back_by     varchar(60)  null collate utf8mb4_bin after rows_total,
  add column back_ground varchar(300) null after back_by;
alter table old_list drop constraint ck_old_list__state;
alter table old_list add constraint ck_old_list__state check (state in ('PREVIEW', 'DECLARED', 'BOOKED', 'LEAVING', 'UNDONE'));
alter table old_list add constraint ck_old_list__leaving check (state <> 'LEAVING' or (back_by is not null and back_ground is not null));
