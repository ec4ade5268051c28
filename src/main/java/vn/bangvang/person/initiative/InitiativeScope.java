package vn.bangvang.person.initiative;

/** How far an initiative has effect (phạm vi ảnh hưởng của sáng kiến), from small to large. */
public enum InitiativeScope {
    /** Cơ sở. */
    BASE,
    /** Cấp huyện. */
    DISTRICT,
    /** Cấp tỉnh. */
    PROVINCE,
    /** Toàn quốc. */
    NATION
}
