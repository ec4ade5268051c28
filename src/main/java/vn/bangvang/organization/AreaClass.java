package vn.bangvang.organization;

/** Class of area (vùng): ordinary, remote, border, or of ethnic minorities. */
public enum AreaClass {
    ORDINARY,
    REMOTE,
    BORDER,
    MINORITY
}
