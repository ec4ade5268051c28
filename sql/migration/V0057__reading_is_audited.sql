-- Who reads the cases that a council votes on is kept in the trail.
alter table audit_entry drop constraint ck_audit_entry__action;
alter table audit_entry add constraint ck_audit_entry__action
  check (action in ('CREATE', 'CHANGE', 'REMOVE', 'REFUSED', 'SIGN_IN', 'REVEAL', 'READ'));
