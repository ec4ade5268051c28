-- Certificates that were handed over together, so that an office knows whose still lie in its cupboard.
create table certificate_handover (
  id            bigint       not null,
  decision_code varchar(20)  not null collate utf8mb4_bin,
  handed_on     date         not null,
  handed_to     varchar(200) null,
  handed_by     varchar(60)  not null collate utf8mb4_bin,
  version       int          not null default 0,
  primary key (id)
);
create index ix_certificate_handover__decision on certificate_handover (decision_code, id);

create table certificate_handover_entry (
  handover_id bigint not null,
  entry_seq   bigint not null,
  primary key (entry_seq),
  constraint fk_certificate_handover_entry__handover foreign key (handover_id) references certificate_handover (id)
);
