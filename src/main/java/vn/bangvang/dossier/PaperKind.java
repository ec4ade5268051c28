package vn.bangvang.dossier;

/** Kind of paper in a dossier (thành phần hồ sơ). */
public enum PaperKind {
    /** Tờ trình kèm danh sách. */
    PROPOSAL,
    /** Báo cáo thành tích. */
    REPORT,
    /** Biên bản họp xét. */
    MINUTES,
    /** Quyết định công nhận sáng kiến. */
    INITIATIVE,
    /** Tài liệu khác. */
    OTHER
}
