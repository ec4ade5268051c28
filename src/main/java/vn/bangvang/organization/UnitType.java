package vn.bangvang.organization;

/** Kind of unit (loại đơn vị), as the district names them; fact F-09. */
public enum UnitType {
    /** Ủy ban nhân dân tỉnh. */
    PROVINCE,
    /** Ủy ban nhân dân huyện (until 30/06/2025). */
    AUTHORITY,
    /** Cấp ủy, tổ chức Đảng. */
    PARTY,
    /** Phòng, ban chuyên môn. */
    OFFICE,
    /** Xã. */
    COMMUNE,
    /** Thị trấn. */
    TOWN,
    /** Mặt trận Tổ quốc. */
    FRONT,
    /** Đoàn thể chính trị - xã hội. */
    MASS,
    /** Trường học. */
    SCHOOL,
    /** Đơn vị sự nghiệp. */
    SERVICE,
    /** Doanh nghiệp, hợp tác xã. */
    BUSINESS,
    /** Lực lượng vũ trang. */
    ARMED,
    /** Khác. */
    OTHER;

    /** Communes, towns and schools are the base ({@code cơ sở}). */
    public boolean isBase() {
        return this == COMMUNE || this == TOWN || this == SCHOOL;
    }
}
