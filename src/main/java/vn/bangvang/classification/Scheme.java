package vn.bangvang.classification;

import static vn.bangvang.classification.Trait.*;

import java.util.List;

/** A shared list (danh mục dùng chung), and the traits that its entries may have. */
public enum Scheme {
    /** Nhóm chức vụ: tells direct labour from leaders; rules.md 8.2. */
    POSITION_CLASS(10, DIRECT_LABOUR, LEADER),
    /** Loại đơn vị: which authority its head is, and whether it belongs to the base. */
    UNIT_TYPE(20, BASE, EDUCATION, ARMED, COMMUNE_CHAIR, DISTRICT_CHAIR, PROVINCE_CHAIR),
    /** Vùng. */
    AREA_CLASS(20, PRIORITY),
    /** Dân tộc; rules.md 10.2. */
    ETHNIC_GROUP(2, MAJORITY),
    /** Lĩnh vực of an initiative. */
    FIELD(20),
    /** Chuyên đề of a movement. */
    THEME(20),
    /** Mã đơn vị hành chính: provinces of two digits, districts of three, communes of five. */
    ADMIN_UNIT(5),
    /** Căn cứ pháp lý of decisions: each entry a text with kind, number, day and issuer. */
    DECISION_BASIS(20),
    /** Trách nhiệm thi hành: who carries decisions out, by the level of the authority. */
    DECISION_DUTY(20),
    /** Cách gọi danh hiệu, hình thức khen thưởng: words of offices, by the award's code. */
    AWARD_WORD(20),
    /** Chữ viết tắt trong tên đơn vị: MN is Mầm non. */
    UNIT_WORD(20);

    private final int longest;
    private final List<Trait> traits;

    Scheme(int longest, Trait... traits) {
        this.longest = longest;
        this.traits = List.of(traits);
    }

    /** Most characters of a code. */
    public int longest() {
        return longest;
    }

    public List<Trait> traits() {
        return traits;
    }
}
