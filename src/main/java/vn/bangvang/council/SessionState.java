package vn.bangvang.council;

/** Where a session stands. */
public enum SessionState {
    PLANNED,
    OPEN,
    CLOSED,
    /** Hoãn, không họp: its dossiers went back. */
    CALLED_OFF
}
