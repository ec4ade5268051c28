package vn.bangvang.award;

/** What sort of thing a row of law says. */
public enum LawKind {
    /** A condition (tiêu chuẩn, điều kiện) of an award. */
    CONDITION,
    /** Who decides (thẩm quyền). */
    AUTHORITY,
    /** Bonus coefficient (hệ số tiền thưởng). */
    BONUS,
    /** Base salary (lương cơ sở), đồng a month. */
    SALARY,
    /** How bonuses are rounded and stacked. */
    MONEY,
    /** What is handed over (hiện vật khen thưởng). */
    OBJECT,
    /** How a council votes (biểu quyết, bỏ phiếu). */
    VOTE,
    /** Working days for a step (thời hạn). */
    LIMIT
}
