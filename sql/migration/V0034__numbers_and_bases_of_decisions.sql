-- Numbers are unique per authority, year and series; an office may enter those of its own book.
alter table decision add column series varchar(20) not null default 'QĐ-UBND' collate utf8mb4_bin after number_no;
create index ix_decision__authority on decision (authority_id);
alter table decision drop index uq_decision__number_at;
alter table decision add constraint uq_decision__number_of unique (authority_id, number_year, series, number_no);
alter table decision add constraint ck_decision__number check (number_no is null or number_no > 0);

-- The legal bases of a decision with kind, number, day and issuer, and who carries it out, as data.
alter table term drop constraint ck_term__scheme;
alter table term add constraint ck_term__scheme check (scheme in ('POSITION_CLASS', 'UNIT_TYPE', 'AREA_CLASS', 'ETHNIC_GROUP', 'FIELD', 'THEME', 'ADMIN_UNIT', 'DECISION_BASIS', 'DECISION_DUTY', 'AWARD_WORD', 'UNIT_WORD'));
insert into term (scheme, code, name, from_on, to_on, sort_order, source, source_status) values
  ('DECISION_BASIS', 'TCCQ', 'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26 tháng 11 năm 2003', '2004-07-01', '2015-12-31', 1, 'Luật 11/2003/QH11', 'MEMORY'),
  ('DECISION_BASIS', 'TCCQ', 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015', '2016-01-01', '2025-02-28', 1, 'Luật 77/2015/QH13', 'MEMORY'),
  ('DECISION_BASIS', 'TCCQ', 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025', '2025-03-01', '2025-06-15', 1, 'Luật 65/2025/QH15', 'MEMORY'),
  ('DECISION_BASIS', 'TCCQ', 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025', '2025-06-16', null, 1, 'Luật 72/2025/QH15', 'MEMORY'),
  ('DECISION_BASIS', 'TDKT', 'Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14 tháng 6 năm 2005', '2005-07-27', '2014-05-31', 2, 'Luật 15/2003/QH11, Luật 47/2005/QH11', 'MEMORY'),
  ('DECISION_BASIS', 'TDKT', 'Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003; các Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013', '2014-06-01', '2023-12-31', 2, 'Luật 15/2003/QH11, Luật 47/2005/QH11, Luật 39/2013/QH13', 'MEMORY'),
  ('DECISION_BASIS', 'TDKT', 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022', '2024-01-01', null, 2, 'Luật 06/2022/QH15', 'FOUND'),
  ('DECISION_BASIS', 'ND', 'Nghị định số 42/2010/NĐ-CP ngày 15 tháng 4 năm 2010 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng', '2010-06-01', '2014-08-19', 3, 'Nghị định 42/2010/NĐ-CP', 'FOUND'),
  ('DECISION_BASIS', 'ND', 'Nghị định số 42/2010/NĐ-CP ngày 15 tháng 4 năm 2010 và Nghị định số 65/2014/NĐ-CP ngày 01 tháng 7 năm 2014 của Chính phủ quy định chi tiết thi hành Luật Thi đua, Khen thưởng', '2014-08-20', '2017-09-30', 3, 'Nghị định 65/2014/NĐ-CP', 'FOUND'),
  ('DECISION_BASIS', 'ND', 'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng', '2017-10-01', '2023-12-31', 3, 'Nghị định 91/2017/NĐ-CP', 'FOUND'),
  ('DECISION_BASIS', 'ND', 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng', '2024-01-01', '2025-06-30', 3, 'Nghị định 98/2023/NĐ-CP', 'FOUND'),
  ('DECISION_BASIS', 'ND', 'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng', '2025-07-01', null, 3, 'Nghị định 152/2025/NĐ-CP', 'FOUND'),
  ('DECISION_DUTY', 'PROVINCE', 'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, Giám đốc Sở Tài chính', '1945-09-02', null, 1, 'Thông lệ', 'MEMORY'),
  ('DECISION_DUTY', 'DISTRICT', 'Chánh Văn phòng, Trưởng phòng Nội vụ, Trưởng phòng Tài chính - Kế hoạch', '1945-09-02', null, 2, 'Thông lệ', 'MEMORY'),
  ('DECISION_DUTY', 'COMMUNE', 'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Trưởng phòng Văn hóa - Xã hội, Trưởng phòng Kinh tế', '1945-09-02', null, 3, 'Thông lệ', 'MEMORY');
