package vn.bangvang.award;

/** Who decides awards (người có thẩm quyền quyết định khen thưởng). */
public enum Authority {
    UNIT_HEAD,
    COMMUNE_CHAIR,
    DISTRICT_CHAIR,
    PROVINCE_OFFICE,
    PROVINCE_CHAIR,
    PRIME_MINISTER,
    PRESIDENT,
    ENTERPRISE,
    ARMED_FORCES
}
