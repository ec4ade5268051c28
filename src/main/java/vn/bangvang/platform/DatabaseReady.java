package vn.bangvang.platform;

/** The database has the form that this version needs. */
public record DatabaseReady() {}
