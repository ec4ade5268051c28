package vn.bangvang.news;

/** Life of a correction. */
public enum CorrectionState {
    /** Chờ duyệt. */
    PROPOSED,
    /** Đã đăng. */
    PUBLISHED,
    /** Không dùng. */
    DROPPED
}
