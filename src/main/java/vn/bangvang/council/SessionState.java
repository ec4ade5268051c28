package vn.bangvang.council;

/** Where a session stands. */
public enum SessionState {
    PLANNED,
    OPEN,
    CLOSED
}
