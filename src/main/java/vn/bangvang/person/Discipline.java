package vn.bangvang.person;

/** Discipline (kỷ luật) of a year, from none upwards. */
public enum Discipline {
    NONE,
    KHIEN_TRACH,
    CANH_CAO,
    HA_BAC,
    CACH_CHUC,
    BUOC_THOI_VIEC
}
