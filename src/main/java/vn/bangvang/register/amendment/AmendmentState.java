package vn.bangvang.register.amendment;

/** Life of an amendment that was entered. */
public enum AmendmentState {
    /** Chờ người khác đối chiếu. */
    PROPOSED,
    /** Đã ghi vào sổ. */
    WRITTEN,
    /** Không ghi. */
    REJECTED
}
