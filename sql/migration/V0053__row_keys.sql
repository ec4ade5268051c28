-- Keys of rows are taken from here in blocks, for all tables that people's work is kept in: so many rows are inserted by
-- one statement. Begins behind every key that was given before.
create table row_key (
  name  varchar(20) not null collate utf8mb4_bin,
  taken bigint      not null,
  primary key (name)
);

insert into row_key (name, taken)
select 'row', coalesce(max(id), 0) from (
  select max(id) as id from account
  union all select max(id) as id from account_role
  union all select max(id) as id from amendment_proposal
  union all select max(id) as id from award_round
  union all select max(id) as id from conflict
  union all select max(id) as id from council
  union all select max(id) as id from council_member
  union all select max(id) as id from council_session
  union all select max(id) as id from decision
  union all select max(id) as id from decision_line
  union all select max(id) as id from declared_total
  union all select max(id) as id from dossier
  union all select max(id) as id from dossier_step
  union all select max(id) as id from headcount
  union all select max(id) as id from hold
  union all select max(id) as id from household
  union all select max(id) as id from import_batch
  union all select max(id) as id from initiative
  union all select max(id) as id from initiative_use
  union all select max(id) as id from known_device
  union all select max(id) as id from movement
  union all select max(id) as id from news_correction
  union all select max(id) as id from news_item
  union all select max(id) as id from nomination
  union all select max(id) as id from old_list
  union all select max(id) as id from paper
  union all select max(id) as id from person
  union all select max(id) as id from person_position
  union all select max(id) as id from person_year
  union all select max(id) as id from recovery_code
  union all select max(id) as id from registration
  union all select max(id) as id from session_attendance
  union all select max(id) as id from session_item
  union all select max(id) as id from session_presence
  union all select max(id) as id from setting
  union all select max(id) as id from stored_verdict
  union all select max(id) as id from term
  union all select max(id) as id from unit
  union all select max(id) as id from unit_event
  union all select max(id) as id from unit_succession
  union all select max(id) as id from unit_version
  union all select max(id) as id from vote
  union all select max(id) as id from year_remark
) given;
