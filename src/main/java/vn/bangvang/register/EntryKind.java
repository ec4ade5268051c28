package vn.bangvang.register;

/** What an entry of the book says. Nothing is ever rubbed out; a later entry speaks of it. */
public enum EntryKind {
    /** Khen thưởng: an award given. */
    AWARD,
    /** Đính chính: the same award with its contents put right. */
    CORRECTION,
    /** Thu hồi, hủy bỏ: the award is taken away. */
    REVOCATION,
    /** Cấp đổi, cấp lại: the same award with a new certificate. */
    REISSUE,
    /** Rút danh sách cũ: an old list that was entered by mistake. */
    WITHDRAWAL;

    /** Whether a recipient holds the award by this entry. */
    public boolean gives() {
        return this == AWARD || this == CORRECTION || this == REISSUE;
    }
}
