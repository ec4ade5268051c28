-- An award of an old list is named as the award was called on the day of the decision, or first.
alter table old_award
  add column award_name varchar(200) null,
  add column decided_by varchar(200) null;
update old_award o set award_name = coalesce(
  (select n.name from award_name n where n.award_code = o.award_code and n.from_on <= o.decided_on
    order by n.from_on desc limit 1),
  (select n.name from award_name n where n.award_code = o.award_code order by n.from_on limit 1),
  o.award_code);
alter table old_award modify award_name varchar(200) not null;

-- How an entry lists what is hashed. Entries from before are of the first format.
alter table register_entry
  add column hash_format int not null default 1,
  add constraint ck_register_entry__format check (hash_format in (1, 2));
