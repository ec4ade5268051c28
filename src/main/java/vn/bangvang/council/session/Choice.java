package vn.bangvang.council.session;

/** A member's vote (ý kiến biểu quyết). Not having voted is none of these. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
}
