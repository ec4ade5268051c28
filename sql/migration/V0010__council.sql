-- The council (Hội đồng Thi đua - Khen thưởng), its sessions and open votes.
create table council_member (
  id         bigint       not null auto_increment,
  account_id bigint       not null,
  role       varchar(12)  not null,
  post       varchar(200) not null,                          -- the member's post outside the council
  from_on    date         not null,
  to_on      date         null,
  version    int          not null default 0,
  primary key (id),
  constraint uq_council_member unique (account_id, from_on),
  constraint fk_council_member__account foreign key (account_id) references account (id),
  constraint ck_council_member__role check (role in ('CHAIR', 'VICE', 'SECRETARY', 'MEMBER')),
  constraint ck_council_member__period check (to_on is null or to_on >= from_on)
);

create table council_session (
  id         bigint        not null auto_increment,
  code       varchar(20)   not null collate utf8mb4_bin,
  round_id   bigint        not null,
  held_on    date          not null,
  place      varchar(200)  not null,
  state      varchar(10)   not null,
  opened_at  datetime(6)   null,
  closed_at  datetime(6)   null,
  discussion varchar(4000) null,
  version    int           not null default 0,
  primary key (id),
  constraint uq_council_session__code unique (code),
  constraint fk_council_session__round foreign key (round_id) references award_round (id),
  constraint ck_council_session__state check (state in ('PLANNED', 'OPEN', 'CLOSED')),
  constraint ck_council_session__opened check ((state = 'PLANNED') = (opened_at is null)),
  constraint ck_council_session__closed check ((state = 'CLOSED') = (closed_at is not null))
);

create table session_attendance (
  id         bigint       not null auto_increment,
  session_id bigint       not null,
  member_id  bigint       not null,
  present    boolean      not null,
  reason     varchar(300) null,
  version    int          not null default 0,
  primary key (id),
  constraint uq_session_attendance unique (session_id, member_id),
  constraint fk_session_attendance__session foreign key (session_id) references council_session (id),
  constraint fk_session_attendance__member foreign key (member_id) references council_member (id),
  constraint ck_session_attendance__reason check (present or reason is not null)
);

create table session_item (
  id            bigint     not null auto_increment,
  session_id    bigint     not null,
  nomination_id bigint     not null,
  in_favour     int        null,
  against       int        null,
  abstained     int        null,
  entitled      int        null,                             -- the denominator that was used
  needed        int        null,
  passed        boolean    null,
  version       int        not null default 0,
  primary key (id),
  constraint uq_session_item unique (session_id, nomination_id),
  constraint fk_session_item__session foreign key (session_id) references council_session (id),
  constraint fk_session_item__nomination foreign key (nomination_id) references nomination (id),
  constraint ck_session_item__result check ((passed is null) = (entitled is null))
);

create table conflict (
  id         bigint       not null auto_increment,
  item_id    bigint       not null,
  member_id  bigint       not null,
  reason     varchar(300) not null,
  primary key (id),
  constraint uq_conflict unique (item_id, member_id),
  constraint fk_conflict__item foreign key (item_id) references session_item (id),
  constraint fk_conflict__member foreign key (member_id) references council_member (id)
);

create table vote (
  id         bigint      not null auto_increment,
  item_id    bigint      not null,
  member_id  bigint      not null,
  choice     varchar(8)  not null,
  version    int         not null default 0,
  primary key (id),
  constraint uq_vote unique (item_id, member_id),
  constraint fk_vote__item foreign key (item_id) references session_item (id),
  constraint fk_vote__member foreign key (member_id) references council_member (id),
  constraint ck_vote__choice check (choice in ('FOR', 'AGAINST', 'ABSTAIN'))
);
