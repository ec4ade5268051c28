-- Certificates that were printed together, so that who prints knows which are left and can have the same file again.
create table certificate_print (
  id            bigint      not null,
  code          varchar(20) not null collate utf8mb4_bin,
  decision_code varchar(20) not null collate utf8mb4_bin,
  printed_at    datetime(0) not null,
  printed_by    varchar(60) not null collate utf8mb4_bin,
  primary key (id),
  constraint uq_certificate_print unique (code)
);
create index ix_certificate_print__decision on certificate_print (decision_code, id);

create table certificate_print_entry (
  print_id  bigint not null,
  entry_seq bigint not null,
  primary key (print_id, entry_seq),
  constraint fk_certificate_print_entry__print foreign key (print_id) references certificate_print (id)
);
