-- One layout for every certificate, at least 5 mm from the frame; an award's own rows go before it.
alter table certificate_field drop foreign key fk_certificate_field__award;
alter table certificate_field drop constraint ck_certificate_field__field;
alter table certificate_field add constraint ck_certificate_field__field check (field in ('AUTHORITY', 'GRANTS', 'AWARD', 'RECIPIENT', 'DETAIL', 'ACHIEVEMENT', 'PLACE_DATE', 'SIGNER_POST', 'SIGNER_NAME', 'DECISION', 'REGISTER_NO', 'CODE', 'QR'));
delete from certificate_field;
insert into certificate_field (award_code, field, x_mm, y_mm, width_mm, size_pt, min_size_pt, max_lines, align, style, colour) values
  ('', 'AUTHORITY',    30.0,  60.0, 237.0, 20.0, 12.0, 1, 'CENTRE', 'BOLD',    '#B3261E'),
  ('', 'GRANTS',       30.0,  72.0, 237.0, 16.0, 12.0, 1, 'CENTRE', 'BOLD',    '#1B1B1B'),
  ('', 'AWARD',        30.0,  90.0, 237.0, 38.0, 18.0, 1, 'CENTRE', 'BOLD',    '#B3261E'),
  ('', 'RECIPIENT',    35.0, 107.0, 227.0, 24.0, 14.0, 2, 'CENTRE', 'BOLD',    '#1B1B1B'),
  ('', 'DETAIL',       35.0, 125.0, 227.0, 16.0, 10.0, 2, 'CENTRE', 'REGULAR', '#1B1B1B'),
  ('', 'ACHIEVEMENT',  35.0, 139.0, 227.0, 16.0, 10.0, 3, 'CENTRE', 'ITALIC',  '#1B1B1B'),
  ('', 'PLACE_DATE',  150.0, 161.0, 115.0, 14.0,  9.0, 1, 'CENTRE', 'ITALIC',  '#1B1B1B'),
  ('', 'SIGNER_POST', 150.0, 167.5, 115.0, 14.0,  9.0, 1, 'CENTRE', 'BOLD',    '#1B1B1B'),
  ('', 'SIGNER_NAME', 150.0, 188.0, 115.0, 15.0, 10.0, 1, 'CENTRE', 'BOLD',    '#1B1B1B'),
  ('', 'DECISION',     56.0, 168.0,  94.0, 12.0,  9.0, 2, 'LEFT',   'REGULAR', '#1B1B1B'),
  ('', 'REGISTER_NO',  56.0, 178.0,  94.0, 12.0,  9.0, 1, 'LEFT',   'REGULAR', '#1B1B1B'),
  ('', 'CODE',         56.0, 183.5,  94.0, 10.0,  7.0, 2, 'LEFT',   'REGULAR', '#1B1B1B'),
  ('', 'QR',           28.0, 163.5,  26.0, 10.0, 10.0, 1, 'LEFT',   'REGULAR', '#1B1B1B');
