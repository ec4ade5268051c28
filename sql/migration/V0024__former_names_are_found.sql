-- Units are found by the names that they had; filled at the next start where it is null.
alter table unit_version add column name_key varchar(200) null collate utf8mb4_bin;
