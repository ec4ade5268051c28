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
insert into law_row (code, kind, rule, award_code, subject, from_on, to_on, amount, mode, article, source_status, state, branch) values
  ('L28-01', 'CONDITION', 'P-NEXT2', null, null, '2017-10-01', null, null, null, 'Nghị định 91/2017/NĐ-CP Điều 3; Nghị định 98/2023/NĐ-CP Điều 4', 'MEMORY', 'IN_FORCE', null);
