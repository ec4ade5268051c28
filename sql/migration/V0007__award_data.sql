-- Catalogue of what a district decides, in the eras of the law. Source: the law texts and the marks of each row.
insert into era (code, from_on, to_on, law, decree, circular) values
  ('E10', '2010-06-01', '2014-08-19', 'Luật 15/2003/QH11, sửa đổi bởi Luật 47/2005/QH11', 'Nghị định 42/2010/NĐ-CP', 'Thông tư 02/2011/TT-BNV'),
  ('E14', '2014-08-20', '2017-09-30', 'Luật 15/2003/QH11, sửa đổi bởi Luật 47/2005/QH11 và Luật 39/2013/QH13', 'Nghị định 65/2014/NĐ-CP và phần còn hiệu lực của Nghị định 42/2010/NĐ-CP', 'Thông tư 07/2014/TT-BNV'),
  ('E17', '2017-10-01', '2023-12-31', 'Luật 15/2003/QH11, sửa đổi bởi Luật 47/2005/QH11 và Luật 39/2013/QH13', 'Nghị định 91/2017/NĐ-CP', 'Thông tư 12/2019/TT-BNV'),
  ('E24', '2024-01-01', '2025-06-30', 'Luật 06/2022/QH15', 'Nghị định 98/2023/NĐ-CP', 'Thông tư 01/2024/TT-BNV'),
  ('E25', '2025-07-01', '2026-09-30', 'Luật 06/2022/QH15', 'Nghị định 152/2025/NĐ-CP', 'Thông tư 15/2025/TT-BNV'),
  ('E26', '2026-10-01', null, 'Luật 06/2022/QH15, sửa đổi bởi Luật 06/2026/QH16', 'Nghị định 152/2025/NĐ-CP', 'Thông tư 15/2025/TT-BNV');

insert into award (code, name, kind, certificate_title, sort_order) values
  ('GK_H',   'Giấy khen của Chủ tịch Ủy ban nhân dân huyện', 'FORM',  'GIẤY KHEN', 1),
  ('TTLDTT', 'Tập thể Lao động tiên tiến',                   'TITLE', 'TẬP THỂ LAO ĐỘNG TIÊN TIẾN', 2),
  ('CSTDCS', 'Chiến sĩ thi đua cơ sở',                       'TITLE', 'CHIẾN SĨ THI ĐUA CƠ SỞ', 3),
  ('LDTT',   'Lao động tiên tiến',                           'TITLE', 'LAO ĐỘNG TIÊN TIẾN', 4);

insert into award_subject (award_code, subject) values
  ('GK_H', 'INDIVIDUAL'), ('GK_H', 'COLLECTIVE'), ('GK_H', 'HOUSEHOLD'),
  ('TTLDTT', 'COLLECTIVE'), ('CSTDCS', 'INDIVIDUAL'), ('LDTT', 'INDIVIDUAL');

-- C-RATING: least rating, 1 KHT … 4 HTXS. X-NEW: least whole months of service. X-LEAVE40: working days of leave that exclude.
-- B-STACK: of one recipient only the highest bonus of all is paid. X-DISC: any discipline of the year excludes. C-INITIATIVE: an initiative of the year is needed (1) or one of the branches (2).
-- C-TTTT-1: least share of members with LDTT, to be exceeded; C-TTTT-2: least share, reached is enough. Q-CSCS-15: cap of the ratio.
insert into award_rule (rule_code, award_code, era_code, amount, article, source_status) values
  ('C-RATING', 'LDTT', 'E14', 3, 'Luật TĐKT 2003 (sửa đổi 2013) Điều 24', 'FOUND'),
  ('C-RATING', 'LDTT', 'E17', 3, 'Luật TĐKT 2003 (sửa đổi 2013) Điều 24', 'FOUND'),
  ('C-RATING', 'LDTT', 'E24', 3, 'Luật TĐKT 2022 Điều 24 khoản 1', 'FOUND'),
  ('C-RATING', 'LDTT', 'E25', 3, 'Luật TĐKT 2022 Điều 24 khoản 1', 'FOUND'),
  ('C-RATING', 'CSTDCS', 'E14', 3, 'Nghị định 65/2014/NĐ-CP Điều 4', 'FOUND'),
  ('C-RATING', 'CSTDCS', 'E17', 3, 'Nghị định 91/2017/NĐ-CP Điều 9 khoản 3', 'FOUND'),
  ('C-RATING', 'CSTDCS', 'E24', 3, 'Luật TĐKT 2022 Điều 23', 'FOUND'),
  ('C-RATING', 'CSTDCS', 'E25', 3, 'Luật TĐKT 2022 Điều 23', 'FOUND'),
  ('C-RATING', 'GK_H', 'E14', 3, 'Luật TĐKT 2003 Điều 74, Điều 75', 'MEMORY'),
  ('C-CSCS-LDTT', 'CSTDCS', 'E14', 1, 'Nghị định 65/2014/NĐ-CP Điều 4', 'FOUND'),
  ('C-CSCS-LDTT', 'CSTDCS', 'E17', 1, 'Nghị định 91/2017/NĐ-CP Điều 9 khoản 3', 'FOUND'),
  ('C-CSCS-LDTT', 'CSTDCS', 'E24', 1, 'Luật TĐKT 2022 Điều 23', 'FOUND'),
  ('C-CSCS-LDTT', 'CSTDCS', 'E25', 1, 'Luật TĐKT 2022 Điều 23', 'FOUND'),
  ('C-INITIATIVE', 'CSTDCS', 'E14', 1, 'Nghị định 65/2014/NĐ-CP Điều 4', 'FOUND'),
  ('C-INITIATIVE', 'CSTDCS', 'E17', 1, 'Nghị định 91/2017/NĐ-CP Điều 9 khoản 3', 'FOUND'),
  ('C-INITIATIVE', 'CSTDCS', 'E24', 2, 'Luật TĐKT 2022 Điều 23', 'FOUND'),
  ('C-INITIATIVE', 'CSTDCS', 'E25', 2, 'Luật TĐKT 2022 Điều 23', 'FOUND'),
  ('C-TTTT-1', 'TTLDTT', 'E14', 0.50, 'Luật TĐKT 2003 Điều 28 khoản 1', 'FOUND'),
  ('C-TTTT-1', 'TTLDTT', 'E17', 0.50, 'Luật TĐKT 2003 Điều 28 khoản 1', 'FOUND'),
  ('C-TTTT-2', 'TTLDTT', 'E24', 0.70, 'Luật TĐKT 2022 Điều 28', 'FOUND'),
  ('C-TTTT-2', 'TTLDTT', 'E25', 0.70, 'Luật TĐKT 2022 Điều 28', 'FOUND'),
  ('Q-CSCS-15', 'CSTDCS', 'E14', 0.15, 'Thông tư 07/2014/TT-BNV', 'FOUND'),
  ('Q-CSCS-15', 'CSTDCS', 'E17', 0.15, 'Nghị định 91/2017/NĐ-CP Điều 9 khoản 3', 'FOUND'),
  ('B-STACK', 'LDTT', 'E14', null, 'Nghị định 42/2010/NĐ-CP Điều 68 khoản 2', 'FOUND'),
  ('B-STACK', 'CSTDCS', 'E14', null, 'Nghị định 42/2010/NĐ-CP Điều 68 khoản 2', 'FOUND'),
  ('B-STACK', 'TTLDTT', 'E14', null, 'Nghị định 42/2010/NĐ-CP Điều 68 khoản 2', 'FOUND'),
  ('B-STACK', 'GK_H', 'E14', null, 'Nghị định 42/2010/NĐ-CP Điều 68 khoản 2', 'FOUND'),
  ('X-NEW', 'LDTT', 'E14', 10, 'Nghị định 65/2014/NĐ-CP Điều 5 khoản 6', 'FOUND'),
  ('X-NEW', 'LDTT', 'E17', 10, 'Nghị định 91/2017/NĐ-CP Điều 10', 'FOUND'),
  ('X-NEW', 'CSTDCS', 'E14', 10, 'Nghị định 65/2014/NĐ-CP Điều 5 khoản 6', 'FOUND'),
  ('X-NEW', 'CSTDCS', 'E17', 10, 'Nghị định 91/2017/NĐ-CP Điều 10', 'FOUND'),
  ('X-LEAVE40', 'LDTT', 'E14', 40, 'Nghị định 65/2014/NĐ-CP Điều 5 khoản 6', 'FOUND'),
  ('X-LEAVE40', 'CSTDCS', 'E14', 40, 'Nghị định 65/2014/NĐ-CP Điều 5 khoản 6', 'FOUND'),
  ('X-DISC', 'LDTT', 'E14', null, 'Nghị định 65/2014/NĐ-CP Điều 5 khoản 6', 'FOUND'),
  ('X-DISC', 'LDTT', 'E17', null, 'Nghị định 91/2017/NĐ-CP Điều 10', 'FOUND'),
  ('X-DISC', 'CSTDCS', 'E14', null, 'Nghị định 65/2014/NĐ-CP Điều 5 khoản 6', 'FOUND'),
  ('X-DISC', 'CSTDCS', 'E17', null, 'Nghị định 91/2017/NĐ-CP Điều 10', 'FOUND'),
  ('X-DISC', 'LDTT', 'E24', null, 'Luật TĐKT 2022 Điều 24 khoản 1', 'MEMORY'),
  ('X-DISC', 'CSTDCS', 'E24', null, 'Luật TĐKT 2022 Điều 23', 'MEMORY'),
  ('X-DISC', 'LDTT', 'E25', null, 'Luật TĐKT 2022 Điều 24 khoản 1', 'MEMORY'),
  ('X-DISC', 'CSTDCS', 'E25', null, 'Luật TĐKT 2022 Điều 23', 'MEMORY');

insert into award_bonus (award_code, subject, era_code, coefficient_hundredths, article, source_status) values
  ('CSTDCS', 'INDIVIDUAL', 'E14', 100, 'Nghị định 42/2010/NĐ-CP, phần tiền thưởng', 'MEMORY'),
  ('LDTT',   'INDIVIDUAL', 'E14',  30, 'Nghị định 42/2010/NĐ-CP, phần tiền thưởng', 'MEMORY'),
  ('TTLDTT', 'COLLECTIVE', 'E14',  80, 'Nghị định 42/2010/NĐ-CP, phần tiền thưởng', 'MEMORY'),
  ('GK_H',   'INDIVIDUAL', 'E14',  30, 'Nghị định 42/2010/NĐ-CP, phần tiền thưởng', 'MEMORY'),
  ('GK_H',   'COLLECTIVE', 'E14',  60, 'Nghị định 42/2010/NĐ-CP, phần tiền thưởng', 'MEMORY'),
  ('GK_H',   'HOUSEHOLD',  'E14',  30, 'Nghị định 42/2010/NĐ-CP, phần tiền thưởng', 'MEMORY'),
  ('CSTDCS', 'INDIVIDUAL', 'E17', 100, 'Nghị định 91/2017/NĐ-CP Điều 69', 'FOUND'),
  ('LDTT',   'INDIVIDUAL', 'E17',  30, 'Nghị định 91/2017/NĐ-CP Điều 69', 'FOUND'),
  ('TTLDTT', 'COLLECTIVE', 'E17',  80, 'Nghị định 91/2017/NĐ-CP Điều 69', 'FOUND'),
  ('GK_H',   'INDIVIDUAL', 'E17',  30, 'Nghị định 91/2017/NĐ-CP Điều 73', 'MEMORY'),
  ('GK_H',   'COLLECTIVE', 'E17',  60, 'Nghị định 91/2017/NĐ-CP Điều 73', 'FOUND'),
  ('GK_H',   'HOUSEHOLD',  'E17',  30, 'Nghị định 91/2017/NĐ-CP Điều 73', 'MEMORY'),
  ('CSTDCS', 'INDIVIDUAL', 'E24', 100, 'Nghị định 98/2023/NĐ-CP Điều 54', 'FOUND'),
  ('LDTT',   'INDIVIDUAL', 'E24',  30, 'Nghị định 98/2023/NĐ-CP Điều 54', 'FOUND'),
  ('TTLDTT', 'COLLECTIVE', 'E24',  80, 'Nghị định 98/2023/NĐ-CP Điều 54', 'FOUND'),
  ('CSTDCS', 'INDIVIDUAL', 'E25', 100, 'Nghị định 152/2025/NĐ-CP', 'FOUND'),
  ('LDTT',   'INDIVIDUAL', 'E25',  30, 'Nghị định 152/2025/NĐ-CP', 'FOUND'),
  ('TTLDTT', 'COLLECTIVE', 'E25',  80, 'Nghị định 152/2025/NĐ-CP', 'FOUND');

insert into base_salary (from_on, amount_vnd, decree) values
  ('2013-07-01', 1150000, '66/2013/NĐ-CP'),
  ('2016-05-01', 1210000, '47/2016/NĐ-CP'),
  ('2017-07-01', 1300000, '47/2017/NĐ-CP'),
  ('2018-07-01', 1390000, '72/2018/NĐ-CP'),
  ('2019-07-01', 1490000, '38/2019/NĐ-CP'),
  ('2023-07-01', 1800000, '24/2023/NĐ-CP'),
  ('2024-07-01', 2340000, '73/2024/NĐ-CP'),
  ('2026-07-01', 2530000, '161/2026/NĐ-CP');

insert into award_object (award_code, era_code, object, article, source_status) values
  ('LDTT',   'E14', 'NONE',      'Luật TĐKT 2003: không quy định mẫu giấy chứng nhận', 'FOUND'),
  ('TTLDTT', 'E14', 'GIAY_CN_LOCAL', 'Mẫu của địa phương', 'MEMORY'),
  ('CSTDCS', 'E14', 'BANG_CN',   'Nghị định 85/2014/NĐ-CP', 'FOUND'),
  ('GK_H',   'E14', 'GIAY_KHEN', 'Nghị định 85/2014/NĐ-CP', 'FOUND'),
  ('LDTT',   'E17', 'NONE',      'Luật TĐKT 2003: không quy định mẫu giấy chứng nhận', 'FOUND'),
  ('TTLDTT', 'E17', 'GIAY_CN_LOCAL', 'Mẫu của địa phương', 'MEMORY'),
  ('CSTDCS', 'E17', 'BANG_CN',   'Nghị định 85/2014/NĐ-CP', 'FOUND'),
  ('GK_H',   'E17', 'GIAY_KHEN', 'Nghị định 85/2014/NĐ-CP', 'FOUND');

insert into vote_rule (award_code, era_code, threshold_percent, denominator, quorum_numerator, quorum_denominator, article, source_status) values
  ('LDTT',   'E14', 70, 'PRESENT', 2, 3, 'Thông tư 35/2015/TT-BGDĐT (ngành giáo dục), dùng chung theo quy chế địa phương', 'MEMORY'),
  ('CSTDCS', 'E14', 70, 'PRESENT', 2, 3, 'Thông tư 35/2015/TT-BGDĐT (ngành giáo dục), dùng chung theo quy chế địa phương', 'MEMORY'),
  ('TTLDTT', 'E14', 70, 'PRESENT', 2, 3, 'Quy chế Hội đồng của địa phương', 'MEMORY'),
  ('GK_H',   'E14', 70, 'PRESENT', 2, 3, 'Quy chế Hội đồng của địa phương', 'MEMORY'),
  ('LDTT',   'E17', 70, 'PRESENT', 2, 3, 'Quy chế Hội đồng của địa phương', 'MEMORY'),
  ('CSTDCS', 'E17', 70, 'PRESENT', 2, 3, 'Quy chế Hội đồng của địa phương', 'MEMORY'),
  ('TTLDTT', 'E17', 70, 'PRESENT', 2, 3, 'Quy chế Hội đồng của địa phương', 'MEMORY'),
  ('GK_H',   'E17', 70, 'PRESENT', 2, 3, 'Quy chế Hội đồng của địa phương', 'MEMORY');

insert into time_limit (code, era_code, working_days, article, source_status) values
  ('TL-H', 'E14', 10, 'Nghị định 39/2012/NĐ-CP', 'FOUND'),
  ('TL-H', 'E17', 20, 'Nghị định 91/2017/NĐ-CP', 'FOUND'),
  ('TL-H', 'E24', 20, 'Nghị định 98/2023/NĐ-CP', 'FOUND'),
  ('TL-H', 'E25', 20, 'Nghị định 152/2025/NĐ-CP', 'MEMORY');

insert into holiday (on_date, name) values
  ('2016-01-01', 'Tết Dương lịch'), ('2016-02-08', 'Tết Nguyên đán'), ('2016-02-09', 'Tết Nguyên đán'), ('2016-02-10', 'Tết Nguyên đán'),
  ('2016-02-11', 'Tết Nguyên đán'), ('2016-02-12', 'Tết Nguyên đán'), ('2016-04-18', 'Giỗ Tổ Hùng Vương (nghỉ bù)'), ('2016-05-02', 'Nghỉ bù'),
  ('2016-05-03', 'Nghỉ bù'), ('2016-09-02', 'Quốc khánh'),
  ('2017-01-02', 'Tết Dương lịch (nghỉ bù)'), ('2017-01-26', 'Tết Nguyên đán'), ('2017-01-27', 'Tết Nguyên đán'), ('2017-01-30', 'Tết Nguyên đán'),
  ('2017-01-31', 'Tết Nguyên đán'), ('2017-02-01', 'Tết Nguyên đán'), ('2017-04-06', 'Giỗ Tổ Hùng Vương'), ('2017-05-01', 'Quốc tế Lao động'),
  ('2017-05-02', 'Nghỉ bù'), ('2017-09-04', 'Quốc khánh (nghỉ bù)'),
  ('2018-01-01', 'Tết Dương lịch'), ('2018-02-14', 'Tết Nguyên đán'), ('2018-02-15', 'Tết Nguyên đán'), ('2018-02-16', 'Tết Nguyên đán'),
  ('2018-02-19', 'Tết Nguyên đán'), ('2018-02-20', 'Tết Nguyên đán'), ('2018-04-25', 'Giỗ Tổ Hùng Vương'), ('2018-04-30', 'Ngày Chiến thắng'),
  ('2018-05-01', 'Quốc tế Lao động'), ('2018-09-03', 'Quốc khánh (nghỉ bù)');

insert into position_class (code, name, direct_labour, leader, sort_order) values
  ('LD1', 'Lãnh đạo huyện', false, true, 1),
  ('LD2', 'Lãnh đạo phòng, ban, xã, hiệu trưởng', false, true, 2),
  ('LD3', 'Cấp phó, tổ trưởng', false, true, 3),
  ('CM', 'Công chức, viên chức không giữ chức vụ', false, false, 4),
  ('GV', 'Giáo viên', true, false, 5),
  ('CN_', 'Công nhân', true, false, 6),
  ('ND', 'Nông dân', true, false, 7),
  ('LD_TT', 'Người lao động trực tiếp khác', true, false, 8),
  ('LLVT', 'Chiến sĩ lực lượng vũ trang', true, false, 9),
  ('DNH', 'Doanh nhân', false, false, 10),
  ('KHAC', 'Khác', false, false, 11);
