package vn.bangvang.council.session;

/** Parts of an agenda by what became of the cases. */
public enum AgendaPart {
    ALL,
    /** On which the actor has still to vote. */
    TO_VOTE,
    /** Of a closed session. */
    NOT_PASSED
}
