-- Where each field stands on a certificate, in millimetres from the top left of A4 landscape.
create table certificate_field (
  award_code varchar(10)  not null collate utf8mb4_bin,
  field      varchar(20)  not null,
  x_mm       decimal(5,1) not null,
  y_mm       decimal(5,1) not null,                          -- of the base line of the first line
  width_mm   decimal(5,1) not null,
  size_pt    decimal(4,1) not null,
  min_size_pt decimal(4,1) not null,
  max_lines  int          not null,
  align      varchar(6)   not null,
  style      varchar(12)  not null,
  colour     char(7)      not null collate utf8mb4_bin,
  primary key (award_code, field),
  constraint fk_certificate_field__award foreign key (award_code) references award (code),
  constraint ck_certificate_field__field check (field in ('AUTHORITY', 'GRANTS', 'AWARD', 'RECIPIENT', 'DETAIL', 'ACHIEVEMENT', 'PLACE_DATE', 'SIGNER_POST', 'SIGNER_NAME', 'DECISION', 'REGISTER_NO', 'QR')),
  constraint ck_certificate_field__align check (align in ('LEFT', 'CENTRE', 'RIGHT')),
  constraint ck_certificate_field__style check (style in ('REGULAR', 'BOLD', 'ITALIC'))
);

insert into certificate_field (award_code, field, x_mm, y_mm, width_mm, size_pt, min_size_pt, max_lines, align, style, colour)
select a.code, f.field, f.x, f.y, f.w, f.s, f.m, f.l, f.al, f.st, f.co
from award a cross join (
  select 'AUTHORITY' field, 30.0 x, 62.0 y, 237.0 w, 20.0 s, 14.0 m, 1 l, 'CENTRE' al, 'BOLD' st, '#B3261E' co
  union all select 'GRANTS',      30.0,  74.0, 237.0, 16.0, 12.0, 1, 'CENTRE', 'BOLD',    '#1B1B1B'
  union all select 'AWARD',       30.0,  92.0, 237.0, 38.0, 20.0, 1, 'CENTRE', 'BOLD',    '#B3261E'
  union all select 'RECIPIENT',   35.0, 109.0, 227.0, 24.0, 14.0, 2, 'CENTRE', 'BOLD',    '#1B1B1B'
  union all select 'DETAIL',      35.0, 127.0, 227.0, 16.0, 11.0, 2, 'CENTRE', 'REGULAR', '#1B1B1B'
  union all select 'ACHIEVEMENT', 35.0, 141.0, 227.0, 16.0, 11.0, 2, 'CENTRE', 'ITALIC',  '#1B1B1B'
  union all select 'PLACE_DATE', 150.0, 157.0, 115.0, 14.0, 10.0, 1, 'CENTRE', 'ITALIC',  '#1B1B1B'
  union all select 'SIGNER_POST',150.0, 164.0, 115.0, 14.0, 10.0, 1, 'CENTRE', 'BOLD',    '#1B1B1B'
  union all select 'SIGNER_NAME',150.0, 192.0, 115.0, 15.0, 11.0, 1, 'CENTRE', 'BOLD',    '#1B1B1B'
  union all select 'DECISION',    56.0, 180.0,  95.0, 12.0,  9.0, 2, 'LEFT',   'REGULAR', '#1B1B1B'
  union all select 'REGISTER_NO', 56.0, 192.0,  95.0, 12.0,  9.0, 1, 'LEFT',   'REGULAR', '#1B1B1B'
  union all select 'QR',          30.0, 172.0,  22.0, 10.0, 10.0, 1, 'LEFT',   'REGULAR', '#1B1B1B'
) f;
