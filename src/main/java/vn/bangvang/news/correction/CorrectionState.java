package vn.bangvang.news.correction;

/** Life of a correction. */
public enum CorrectionState {
    /** Chờ duyệt. */
    PROPOSED,
    /** Đã đăng. */
    PUBLISHED,
    /** Không dùng. */
    DROPPED
}
