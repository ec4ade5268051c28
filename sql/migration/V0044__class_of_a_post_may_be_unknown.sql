-- A list without classes of posts (nhóm chức vụ) leaves them unknown, instead of calling everybody "Khác".
alter table person_position modify column position_class varchar(10) null collate utf8mb4_bin;
