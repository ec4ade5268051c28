-- Which session a dossier is put to (a remark said it before), and the moves of a nomination.
alter table dossier add column session_code varchar(20) null collate utf8mb4_bin;

update dossier d
   set d.session_code = (select s.remark
                           from dossier_step s
                          where s.dossier_id = d.id
                            and s.move = 'PUT_TO_COUNCIL'
                          order by s.id desc
                          limit 1)
 where d.state in ('IN_COUNCIL', 'CLOSED');

create index ix_dossier__session on dossier (session_code);

create table nomination_step (
  id            bigint        not null auto_increment,
  nomination_id bigint        not null,
  at            datetime(6)   not null,
  account       varchar(60)   not null collate utf8mb4_bin,
  move          varchar(20)   not null,
  remark        varchar(2000) null,
  primary key (id),
  constraint fk_nomination_step__nomination foreign key (nomination_id) references nomination (id)
    on delete cascade
);
