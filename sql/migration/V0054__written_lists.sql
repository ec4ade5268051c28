-- Lists that were read from a file and written down as a whole, with the rows that each of them added: so that whoever
-- wrote one down can take it back while nothing else names its rows.
create table written_list (
  id         bigint       not null,
  code       varchar(20)  not null collate utf8mb4_bin,
  row_table  varchar(40)  not null collate utf8mb4_bin,        -- the table that its rows stand in
  file_name  varchar(200) not null,
  written_at datetime(0)  not null,
  written_by varchar(60)  not null collate utf8mb4_bin,
  rows_total int          not null,
  taken_back boolean      not null,
  version    int          not null,
  primary key (id),
  constraint uq_written_list unique (code)
);
create index ix_written_list__by on written_list (written_by, row_table, written_at);

create table written_list_row (
  list_id bigint not null,
  row_id  bigint not null,
  primary key (list_id, row_id),
  constraint fk_written_list_row__list foreign key (list_id) references written_list (id)
);
