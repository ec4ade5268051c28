-- When a member answered the invitation to a session; null while nobody has.
alter table session_attendance add column answered_at datetime(6) null after reason;
