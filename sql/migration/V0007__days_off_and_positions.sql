-- Days off and classes of posts of the first years; awards, eras and rows of law are files of the program (LawLoading).
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
