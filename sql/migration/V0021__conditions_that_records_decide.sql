-- The conditions that were left to people although records can decide them, and what they ask of the records.
-- branch: conditions of one award that stand for one another; within a branch all must hold, one branch is enough.
alter table law_row add column branch varchar(10) null collate utf8mb4_bin;
update law_row set branch = 'CT' where award_code = 'HCLD3' and kind = 'CONDITION' and rule in ('C-PRIOR', 'C-YEARS-AFTER', 'C-INIT-COUNT');

alter table person_year add column injury_days int null;                          -- treatment after a rescue or combat (rule T-INJ)
alter table person_year add column injury_paper varchar(200) null;                -- the medical conclusion
alter table person_year add column seconded_to varchar(200) null;                 -- where the person was seconded (rule T-SECOND)
alter table person_year add column disciplined_until date null;                   -- last day of the disciplinary period (rule P-AFTER)
alter table person_year add constraint ck_person_year__injury check (injury_days >= 0);

alter table initiative drop constraint ck_initiative__scope;
alter table initiative add constraint ck_initiative__scope check (scope in ('BASE', 'DISTRICT', 'PROVINCE', 'NATION'));

alter table nomination add column host_opinion varchar(300) null;                 -- of the unit that took the seconded person
alter table nomination add column points int null;                                -- points of a cultural title
alter table nomination add column posted_on date null;                            -- first day of the public notice
alter table nomination add column reviewed_on date null;                          -- day on which the residents finished the review
alter table nomination add constraint ck_nomination__points check (points is null or points >= 0);

-- Type of commendation (loại hình khen thưởng) of an award; null where nobody wrote it down. Part of the hash when known.
alter table register_entry add column commendation varchar(12) null;
alter table old_award add column commendation varchar(12) null;
alter table register_entry add constraint ck_register_entry__commendation check (commendation in ('MERIT', 'THEMATIC', 'SUDDEN', 'LONG_SERVICE', 'SENIORITY', 'FOREIGN'));
alter table old_award add constraint ck_old_award__commendation check (commendation in ('MERIT', 'THEMATIC', 'SUDDEN', 'LONG_SERVICE', 'SENIORITY', 'FOREIGN'));

insert into law_row (code, kind, rule, award_code, subject, from_on, to_on, amount, mode, article, source_status, state, branch) values
  ('L21-01', 'CONDITION', 'P-SEP', null, null, '2017-10-01', '2025-06-30', null, null, 'Nghị định 91/2017/NĐ-CP; Nghị định 98/2023/NĐ-CP (thông tư hướng dẫn)', 'MEMORY', 'IN_FORCE', null),
  ('L21-02', 'CONDITION', 'P-SEP', null, null, '2025-07-01', null, null, null, 'Nghị định 152/2025/NĐ-CP Điều 4', 'FOUND', 'IN_FORCE', null),
  ('L21-03', 'CONDITION', 'P-AFTER', null, 'INDIVIDUAL', '2025-07-01', null, null, null, 'Nghị định 152/2025/NĐ-CP Điều 4', 'FOUND', 'IN_FORCE', null),
  ('L21-04', 'CONDITION', 'P-SKIP', null, null, '2017-10-01', '2023-12-31', null, null, 'Nghị định 91/2017/NĐ-CP Điều 3', 'MEMORY', 'IN_FORCE', null),
  ('L21-05', 'CONDITION', 'P-SKIP', null, null, '2024-01-01', '2025-06-30', null, null, 'Nghị định 98/2023/NĐ-CP Điều 4', 'MEMORY', 'IN_FORCE', null),
  ('L21-06', 'CONDITION', 'P-SKIP', null, null, '2025-07-01', null, null, null, 'Nghị định 152/2025/NĐ-CP Điều 4', 'FOUND', 'IN_FORCE', null),
  ('L21-07', 'CONDITION', 'T-INJ', 'LDTT', null, '2014-08-20', '2017-09-30', null, null, 'Nghị định 65/2014/NĐ-CP Điều 5 khoản 4', 'FOUND', 'IN_FORCE', null),
  ('L21-08', 'CONDITION', 'T-INJ', 'LDTT', null, '2017-10-01', '2023-12-31', null, null, 'Nghị định 91/2017/NĐ-CP', 'MEMORY', 'IN_FORCE', null),
  ('L21-09', 'CONDITION', 'T-INJ', 'LDTT', null, '2024-01-01', '2025-06-30', null, null, 'Thông tư 01/2024/TT-BNV: kết luận của cơ sở y tế cấp huyện trở lên', 'FOUND', 'IN_FORCE', null),
  ('L21-10', 'CONDITION', 'T-INJ', 'LDTT', null, '2025-07-01', null, null, null, 'Nghị định 152/2025/NĐ-CP; cấp của cơ sở y tế theo văn bản mới', 'MEMORY', 'IN_FORCE', null),
  ('L21-11', 'CONDITION', 'T-SECOND', 'LDTT', null, '2010-06-01', '2014-08-19', null, null, 'Nghị định 42/2010/NĐ-CP', 'MEMORY', 'IN_FORCE', null),
  ('L21-12', 'CONDITION', 'T-SECOND', 'LDTT', null, '2014-08-20', '2017-09-30', null, null, 'Nghị định 65/2014/NĐ-CP Điều 5 khoản 5', 'FOUND', 'IN_FORCE', null),
  ('L21-13', 'CONDITION', 'T-SECOND', 'LDTT', null, '2017-10-01', '2023-12-31', null, null, 'Nghị định 91/2017/NĐ-CP', 'MEMORY', 'IN_FORCE', null),
  ('L21-14', 'CONDITION', 'T-SECOND', 'LDTT', null, '2024-01-01', '2025-06-30', null, null, 'Nghị định 98/2023/NĐ-CP', 'MEMORY', 'IN_FORCE', null),
  ('L21-15', 'CONDITION', 'T-SECOND', 'LDTT', null, '2025-07-01', null, null, null, 'Nghị định 152/2025/NĐ-CP', 'MEMORY', 'IN_FORCE', null),
  ('L21-16', 'CONDITION', 'T-INJ', 'CSTDCS', null, '2014-08-20', '2017-09-30', null, null, 'Nghị định 65/2014/NĐ-CP Điều 5 khoản 4', 'FOUND', 'IN_FORCE', null),
  ('L21-17', 'CONDITION', 'T-INJ', 'CSTDCS', null, '2017-10-01', '2023-12-31', null, null, 'Nghị định 91/2017/NĐ-CP', 'MEMORY', 'IN_FORCE', null),
  ('L21-18', 'CONDITION', 'T-INJ', 'CSTDCS', null, '2024-01-01', '2025-06-30', null, null, 'Thông tư 01/2024/TT-BNV: kết luận của cơ sở y tế cấp huyện trở lên', 'FOUND', 'IN_FORCE', null),
  ('L21-19', 'CONDITION', 'T-INJ', 'CSTDCS', null, '2025-07-01', null, null, null, 'Nghị định 152/2025/NĐ-CP; cấp của cơ sở y tế theo văn bản mới', 'MEMORY', 'IN_FORCE', null),
  ('L21-20', 'CONDITION', 'T-SECOND', 'CSTDCS', null, '2010-06-01', '2014-08-19', null, null, 'Nghị định 42/2010/NĐ-CP', 'MEMORY', 'IN_FORCE', null),
  ('L21-21', 'CONDITION', 'T-SECOND', 'CSTDCS', null, '2014-08-20', '2017-09-30', null, null, 'Nghị định 65/2014/NĐ-CP Điều 5 khoản 5', 'FOUND', 'IN_FORCE', null),
  ('L21-22', 'CONDITION', 'T-SECOND', 'CSTDCS', null, '2017-10-01', '2023-12-31', null, null, 'Nghị định 91/2017/NĐ-CP', 'MEMORY', 'IN_FORCE', null),
  ('L21-23', 'CONDITION', 'T-SECOND', 'CSTDCS', null, '2024-01-01', '2025-06-30', null, null, 'Nghị định 98/2023/NĐ-CP', 'MEMORY', 'IN_FORCE', null),
  ('L21-24', 'CONDITION', 'T-SECOND', 'CSTDCS', null, '2025-07-01', null, null, null, 'Nghị định 152/2025/NĐ-CP', 'MEMORY', 'IN_FORCE', null),
  ('L21-25', 'CONDITION', 'C-HC3-2', 'HCLD3', 'INDIVIDUAL', '2014-08-20', '2017-09-30', 3, 'CN_ DISTRICT', 'Nghị định 65/2014/NĐ-CP Điều 17 khoản 2', 'FOUND', 'IN_FORCE', 'CN'),
  ('L21-26', 'CONDITION', 'C-HC3-2-TRAIN', 'HCLD3', 'INDIVIDUAL', '2014-08-20', '2017-09-30', null, 'CN_', 'Nghị định 65/2014/NĐ-CP Điều 17 khoản 2: đào tạo, kèm cặp đồng nghiệp', 'FOUND', 'IN_FORCE', 'CN'),
  ('L21-27', 'CONDITION', 'C-HC3-2-ND', 'HCLD3', 'INDIVIDUAL', '2014-08-20', '2017-09-30', 1, 'ND DISTRICT', 'Nghị định 65/2014/NĐ-CP Điều 17 khoản 2: sáng kiến, hoặc mô hình ổn định từ 3 năm giúp hộ nghèo', 'FOUND', 'IN_FORCE', 'ND'),
  ('L21-28', 'CONDITION', 'C-HC3-3', 'HCLD3', 'INDIVIDUAL', '2014-08-20', '2017-09-30', 10, 'LD1', 'Nghị định 65/2014/NĐ-CP Điều 17 khoản 3: Bí thư, Chủ tịch HĐND, UBND huyện từ 10 đến dưới 15 năm', 'FOUND', 'IN_FORCE', 'CH'),
  ('L21-29', 'CONDITION', 'C-TVH', 'GDVH', 'HOUSEHOLD', '2024-01-30', null, null, null, 'Nghị định 86/2023/NĐ-CP, khung điểm do tỉnh quy định', 'FOUND', 'IN_FORCE', null),
  ('L21-30', 'CONDITION', 'C-TVH-POST', 'GDVH', 'HOUSEHOLD', '2024-01-30', null, 10, null, 'Nghị định 86/2023/NĐ-CP Điều 7, Điều 8: niêm yết 10 ngày', 'FOUND', 'IN_FORCE', null),
  ('L21-31', 'CONDITION', 'C-TVH', 'TVH', 'COLLECTIVE', '2024-01-30', null, null, null, 'Nghị định 86/2023/NĐ-CP, khung điểm do tỉnh quy định', 'FOUND', 'IN_FORCE', null),
  ('L21-32', 'CONDITION', 'C-TVH-POST', 'TVH', 'COLLECTIVE', '2024-01-30', null, 10, null, 'Nghị định 86/2023/NĐ-CP Điều 7, Điều 8: niêm yết 10 ngày', 'FOUND', 'IN_FORCE', null),
  ('L21-33', 'CONDITION', 'C-TVH-DAY', 'GDVH', 'HOUSEHOLD', '2024-01-30', null, null, '11-25', 'Nghị định 86/2023/NĐ-CP Điều 7: bình xét xong trước 25/11', 'FOUND', 'IN_FORCE', null),
  ('L21-34', 'CONDITION', 'C-TVH', 'XTB', 'COLLECTIVE', '2024-01-30', null, null, null, 'Nghị định 86/2023/NĐ-CP, khung điểm do tỉnh quy định', 'FOUND', 'IN_FORCE', null),
  ('L21-35', 'LIMIT', 'TL-TVH', null, null, '2024-01-30', null, 10, null, 'Nghị định 86/2023/NĐ-CP Điều 7, Điều 8: từ khi đủ hồ sơ', 'FOUND', 'IN_FORCE', null),
  ('L21-36', 'CONDITION', 'Q-ARMY', 'CSTDCS', null, '2018-12-01', null, 0.1, null, 'Thông tư 151/2018/TT-BQP: trên quân số', 'FOUND', 'IN_FORCE', null),
  ('L21-37', 'CONDITION', 'Q-ARMY', 'LDTT', null, '2018-12-01', null, 0.7, null, 'Thông tư 151/2018/TT-BQP: trên quân số', 'FOUND', 'IN_FORCE', null),
  ('L21-38', 'CONDITION', 'Q-ARMY', 'CSTT', null, '2018-12-01', null, 0.7, null, 'Thông tư 151/2018/TT-BQP: trên quân số', 'FOUND', 'IN_FORCE', null),
  ('L21-39', 'VOTE', 'V-70-EDU', 'LDTT', null, '2016-02-16', '2017-09-30', 0.7, 'PRESENT_AND_WRITTEN', 'Thông tư 35/2015/TT-BGDĐT', 'FOUND', 'IN_FORCE', null),
  ('L21-40', 'VOTE', 'V-70-EDU', 'CSTDCS', null, '2016-02-16', '2017-09-30', 0.7, 'PRESENT_AND_WRITTEN', 'Thông tư 35/2015/TT-BGDĐT', 'FOUND', 'IN_FORCE', null),
  ('L21-41', 'VOTE', 'V-70-EDU', 'TTLDXS', null, '2016-02-16', '2017-09-30', 0.7, 'PRESENT_AND_WRITTEN', 'Thông tư 35/2015/TT-BGDĐT', 'FOUND', 'IN_FORCE', null);
