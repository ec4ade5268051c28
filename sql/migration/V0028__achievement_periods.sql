-- The period of the achievement that an award was given for (rule P-NEXT2); null where nobody wrote it down. Part of the
-- hash when known.
alter table register_entry
  add column achieved_from date null,
  add column achieved_to date null,
  add constraint ck_register_entry__achieved check ((achieved_from is null) = (achieved_to is null) and (achieved_to is null or achieved_to >= achieved_from));
alter table old_award
  add column achieved_from date null,
  add column achieved_to date null,
  add constraint ck_old_award__achieved check ((achieved_from is null) = (achieved_to is null) and (achieved_to is null or achieved_to >= achieved_from));
alter table nomination
  add column achieved_from date null,
  add column achieved_to date null,
  add constraint ck_nomination__achieved check ((achieved_from is null) = (achieved_to is null) and (achieved_to is null or achieved_to >= achieved_from));
