package vn.bangvang.classification;

import static vn.bangvang.classification.Trait.*;

import java.util.List;

/** A shared list (danh mục dùng chung), and the traits that its entries may have. */
public enum Scheme {
    /** Nhóm chức vụ: tells direct labour from leaders; rules.md 8.2. */
    POSITION_CLASS(DIRECT_LABOUR, LEADER),
    /** Loại đơn vị: which authority its head is, and whether it belongs to the base. */
    UNIT_TYPE(BASE, EDUCATION, ARMED, COMMUNE_CHAIR, DISTRICT_CHAIR, PROVINCE_CHAIR),
    /** Vùng. */
    AREA_CLASS(PRIORITY),
    /** Dân tộc; rules.md 10.2. */
    ETHNIC_GROUP(MAJORITY),
    /** Lĩnh vực of an initiative. */
    FIELD,
    /** Chuyên đề of a movement. */
    THEME,
    /** Mã đơn vị hành chính: provinces of two digits, districts of three, communes of five. */
    ADMIN_UNIT;

    private final List<Trait> traits;

    Scheme(Trait... traits) {
        this.traits = List.of(traits);
    }

    public List<Trait> traits() {
        return traits;
    }
}
