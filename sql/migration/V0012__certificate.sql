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
