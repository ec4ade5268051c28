package vn.bangvang.platform.start;

/** The database has the form that this version needs. */
public record DatabaseReady() {
    /** Priority of what refuses to start: before anything is done with the database. */
    public static final int CHECKS = 1;
}
