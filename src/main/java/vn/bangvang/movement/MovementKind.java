package vn.bangvang.movement;

/** Form of a movement (hình thức tổ chức phong trào): facts F-17. */
public enum MovementKind {
    /** Thường xuyên, hàng năm. */
    REGULAR,
    /** Theo đợt. */
    CAMPAIGN,
    /** Theo chuyên đề. */
    THEME
}
