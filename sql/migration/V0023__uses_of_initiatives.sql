-- Which initiatives a nomination rests on, so that one is not used twice for the same award.
create table initiative_use (
  id            bigint not null auto_increment,
  initiative_id bigint not null,
  nomination_id bigint not null,
  primary key (id),
  constraint uq_initiative_use unique (initiative_id, nomination_id),
  constraint fk_initiative_use__initiative foreign key (initiative_id) references initiative (id),
  constraint fk_initiative_use__nomination foreign key (nomination_id) references nomination (id)
);
create index ix_initiative_use__nomination on initiative_use (nomination_id);
insert into initiative_use (initiative_id, nomination_id)
  select i.id, n.id from nomination n join award_round r on r.id = n.round_id
    join initiative i on i.person_id = n.person_id
  where n.award_code = 'CSTDCS' and i.year = r.year
     or n.award_code in ('CSTDT', 'CSTDTQ', 'BK_T', 'BK_TTG', 'HCLD3') and i.year between r.year - 6 and r.year;

-- Two proposals of one award do not undo one another.
alter table award add column version int not null default 0;
alter table award_proposal add column award_version int null;

-- Records of one household joined, like those of one person.
alter table household add column merged_into bigint null;
alter table household add constraint fk_household__merged foreign key (merged_into) references household (id);
create index ix_household__name on household (name_key, unit_id);
