-- The conditions that were left to people although records can decide them, and what they ask of the records.
-- branch: conditions of one award that stand for one another; within a branch all must hold, one branch is enough.
alter table law_row add column branch varchar(10) null collate utf8mb4_bin;

alter table person_year add column injury_days int null;                          -- treatment after a rescue or combat (rule T-INJ)
alter table person_year add column injury_paper varchar(200) null;                -- the medical conclusion
alter table person_year add column seconded_to varchar(200) null;                 -- where the person was seconded (rule T-SECOND)
alter table person_year add column disciplined_until date null;                   -- last day of the disciplinary period (rule P-AFTER)
alter table person_year add constraint ck_person_year__injury check (injury_days >= 0);

alter table initiative drop constraint ck_initiative__scope;
alter table initiative add constraint ck_initiative__scope check (scope in ('BASE', 'DISTRICT', 'PROVINCE', 'NATION'));

alter table nomination add column host_opinion varchar(300) null;                 -- of the unit that took the seconded person
alter table nomination add column points int null;                                -- points of a cultural title
alter table nomination add column posted_on date null;                            -- first day of the public notice
alter table nomination add column reviewed_on date null;                          -- day on which the residents finished the review
alter table nomination add constraint ck_nomination__points check (points is null or points >= 0);

-- Type of commendation (loại hình khen thưởng) of an award; null where nobody wrote it down. Part of the hash when known.
alter table register_entry add column commendation varchar(12) null;
alter table old_award add column commendation varchar(12) null;
alter table register_entry add constraint ck_register_entry__commendation check (commendation in ('MERIT', 'THEMATIC', 'SUDDEN', 'LONG_SERVICE', 'SENIORITY', 'FOREIGN'));
alter table old_award add constraint ck_old_award__commendation check (commendation in ('MERIT', 'THEMATIC', 'SUDDEN', 'LONG_SERVICE', 'SENIORITY', 'FOREIGN'));
