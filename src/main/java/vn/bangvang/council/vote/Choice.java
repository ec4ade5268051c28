package vn.bangvang.council.vote;

/** A member's vote (ý kiến biểu quyết). Not having voted is none of these. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
}
