package vn.bangvang.news;

/** Kind of item (loại tin). */
public enum NewsKind {
    /** Hội nghị tổng kết. */
    CONFERENCE,
    /** Thông báo. */
    NOTICE,
    /** Gương điển hình. */
    EXEMPLAR
}
