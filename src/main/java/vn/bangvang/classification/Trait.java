package vn.bangvang.classification;

/** What the program itself reads of an entry of a shared list; everything else is only shown. */
public enum Trait {
    /** Lao động trực tiếp. */
    DIRECT_LABOUR,
    /** Lãnh đạo, quản lý. */
    LEADER,
    /** Cơ sở: xã, phường, thị trấn, trường học. */
    BASE,
    /** Ngành giáo dục, whose councils vote by rules of their own. */
    EDUCATION,
    /** Lực lượng vũ trang, whose caps are counted over the headcount. */
    ARMED,
    /** The head decides as chairman of a commune. */
    COMMUNE_CHAIR,
    /** The head decides as chairman of a district. */
    DISTRICT_CHAIR,
    /** The head decides as chairman of a province. */
    PROVINCE_CHAIR,
    /** Vùng ưu tiên: remote, border, of ethnic minorities. */
    PRIORITY,
    /** The group that is no minority. */
    MAJORITY
}
