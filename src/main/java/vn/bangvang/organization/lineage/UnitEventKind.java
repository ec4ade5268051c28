package vn.bangvang.organization.lineage;

/** What happens to units in the course of time (sắp xếp tổ chức). */
public enum UnitEventKind {
    /** Thành lập. */
    FOUND,
    /** Đổi tên. */
    RENAME,
    /** Chuyển về cấp trên khác. */
    MOVE,
    /** Chia, tách. */
    SPLIT,
    /** Hợp nhất, sáp nhập. */
    MERGE,
    /** Giải thể, kết thúc hoạt động. */
    DISSOLVE
}
