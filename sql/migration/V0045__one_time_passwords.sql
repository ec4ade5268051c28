-- A one-time password is changed at its first use; when an account was used last is shown to administrators.
alter table account add column one_time boolean not null default false;
alter table account add column last_used_at datetime null;
