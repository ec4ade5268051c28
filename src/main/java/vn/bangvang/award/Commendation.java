package vn.bangvang.award;

/** Type of commendation (loại hình khen thưởng): Luật TĐKT 2022 Điều 8. */
public enum Commendation {
    /** Công trạng và thành tích. */
    MERIT,
    /** Theo phong trào, đợt, chuyên đề. */
    THEMATIC,
    /** Đột xuất. */
    SUDDEN,
    /** Quá trình cống hiến. */
    LONG_SERVICE,
    /** Niên hạn. */
    SENIORITY,
    /** Đối ngoại. */
    FOREIGN
}
