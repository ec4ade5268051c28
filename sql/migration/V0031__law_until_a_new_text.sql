-- A rule holds until a new text is loaded. Rows that were ended on the eve of Luật 06/2026/QH16 without a row that
-- follows them stay in force.
update law_row l
  left join law_row s on s.kind = l.kind and s.rule = l.rule and s.award_code <=> l.award_code
    and s.subject <=> l.subject and s.branch <=> l.branch and s.from_on > l.to_on and s.state = 'IN_FORCE'
set l.to_on = null
where l.to_on = '2026-09-30' and l.state = 'IN_FORCE' and l.proposed_by is null and s.id is null;

-- How a council votes where nothing is said of the award, and titles that ask for a secret ballot after 30/06/2025.
insert into law_row (code, kind, rule, award_code, subject, from_on, to_on, amount, mode, article, source_status, state) values
  ('L31-01', 'VOTE', 'V-SHARE', null, null, '2010-06-01', null, 0.7, 'PRESENT', 'Quy chế của địa phương', 'MEMORY', 'IN_FORCE'),
  ('L31-02', 'VOTE', 'V-SHARE', 'CSTDT', null, '2025-07-01', null, 0.9, 'TOTAL_MEMBERS_SECRET', 'Nghị định 152/2025/NĐ-CP', 'MEMORY', 'IN_FORCE'),
  ('L31-03', 'VOTE', 'V-SHARE', 'CSTDTQ', null, '2025-07-01', null, 0.9, 'TOTAL_MEMBERS_SECRET', 'Nghị định 152/2025/NĐ-CP', 'MEMORY', 'IN_FORCE');
