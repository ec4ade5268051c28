package vn.bangvang.movement;

import vn.bangvang.award.Commendation;

/** Form of a movement (hình thức tổ chức phong trào): facts F-17. */
public enum MovementKind {
    /** Thường xuyên, hàng năm. */
    REGULAR,
    /** Theo đợt. */
    CAMPAIGN,
    /** Theo chuyên đề. */
    THEME;

    /** For what type of commendation awards of the movement are given. */
    public Commendation commendation() {
        return this == REGULAR ? Commendation.MERIT : Commendation.THEMATIC;
    }
}
