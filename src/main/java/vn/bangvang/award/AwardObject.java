package vn.bangvang.award;

/** What is handed over with an award (hiện vật). */
public enum AwardObject {
    /** The decision only: the law knows no certificate. */
    NONE,
    /** Bằng chứng nhận. */
    BANG_CN,
    /** Giấy khen. */
    GIAY_KHEN,
    /** Giấy chứng nhận by local rule. */
    GIAY_CN_LOCAL
}
