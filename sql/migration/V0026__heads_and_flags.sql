-- Heads are judged on their collectives' results; the cap on flags of the Government.
insert into law_row (code, kind, rule, award_code, subject, from_on, to_on, amount, mode, article, source_status, state, branch) values
  ('L26-01', 'CONDITION', 'P-HEAD', null, 'INDIVIDUAL', '2014-08-20', '2017-09-30', null, null, 'Nghị định 65/2014/NĐ-CP Điều 2 khoản 2', 'FOUND', 'IN_FORCE', null),
  ('L26-02', 'CONDITION', 'P-HEAD', null, 'INDIVIDUAL', '2017-10-01', null, null, null, 'Nghị định 91/2017/NĐ-CP Điều 3 và các nghị định sau', 'MEMORY', 'IN_FORCE', null),
  ('L26-03', 'CONDITION', 'Q-CO-CP', 'CTD_CP', null, '2014-08-20', '2017-09-30', 0.2, null, 'Thông tư 07/2014/TT-BNV', 'FOUND', 'IN_FORCE', null);
