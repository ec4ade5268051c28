-- What one use case wrote for one account at one moment is shown as one act.
create index ix_audit_entry__act on audit_entry (at, account, use_case);
drop index ix_audit_entry__at on audit_entry;
