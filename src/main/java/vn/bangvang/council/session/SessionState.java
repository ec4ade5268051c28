package vn.bangvang.council.session;

/** Where a session stands. */
public enum SessionState {
    PLANNED,
    OPEN,
    CLOSED,
    /** Hoãn, không họp: its dossiers went back. */
    CALLED_OFF
}
