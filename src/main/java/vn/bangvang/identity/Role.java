package vn.bangvang.identity;

import static vn.bangvang.platform.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;
import vn.bangvang.platform.access.Permission;

/** A role (vai trò) held at a unit, and what it may do. The only such list. */
public enum Role {
    /** Cán bộ thi đua, khen thưởng của đơn vị. */
    OFFICER(
            CATALOGUE_READ,
            UNIT_READ,
            PERSON_READ,
            PERSON_EDIT,
            HOLD_EDIT,
            ROUND_READ,
            DOSSIER_READ,
            DOSSIER_PREPARE,
            REGISTER_READ,
            REGISTER_DECLARE),
    /** Thường trực Hội đồng (Phòng Nội vụ). */
    APPRAISER(
            CATALOGUE_READ,
            UNIT_READ,
            PERSON_READ,
            PERSON_MERGE,
            HOLD_EDIT,
            ROUND_READ,
            ROUND_EDIT,
            DOSSIER_READ,
            DOSSIER_APPRAISE,
            COUNCIL_READ,
            DECISION_READ,
            REGISTER_READ,
            REGISTER_DECLARE,
            REGISTER_EDIT,
            REGISTER_CONFIRM,
            REPORT_READ,
            REPORT_WRITE),
    /** Thành viên Hội đồng. */
    MEMBER(CATALOGUE_READ, ROUND_READ, COUNCIL_READ, COUNCIL_VOTE),
    /** Thư ký Hội đồng. */
    SECRETARY(CATALOGUE_READ, ROUND_READ, COUNCIL_READ, COUNCIL_VOTE, COUNCIL_RUN),
    /** Chủ tịch Hội đồng, người ký quyết định. */
    CHAIR(
            CATALOGUE_READ,
            ROUND_READ,
            COUNCIL_READ,
            COUNCIL_VOTE,
            DECISION_READ,
            DECISION_SIGN,
            REGISTER_READ,
            REPORT_READ),
    /** Văn thư, cán bộ in ấn. */
    CLERK(
            CATALOGUE_READ,
            UNIT_READ,
            ROUND_READ,
            DECISION_READ,
            DECISION_DRAFT,
            REGISTER_READ,
            REGISTER_CONFIRM,
            CERTIFICATE_PRINT,
            REPORT_READ,
            REPORT_WRITE),
    /** Kế toán. */
    ACCOUNTANT(CATALOGUE_READ, DECISION_READ, BONUS_READ, BONUS_PAY),
    /** Biên tập tin. */
    EDITOR(NEWS_READ, NEWS_WRITE, REPORT_READ),
    /** Duyệt tin. */
    PUBLISHER(NEWS_READ, NEWS_PUBLISH, REPORT_READ),
    /** Lãnh đạo Ủy ban nhân dân. */
    LEADER(
            CATALOGUE_READ,
            UNIT_READ,
            PERSON_READ,
            ROUND_READ,
            DOSSIER_READ,
            COUNCIL_READ,
            DECISION_READ,
            REGISTER_READ,
            REPORT_READ),
    /** Thanh tra. */
    INSPECTOR(
            CATALOGUE_READ,
            UNIT_READ,
            PERSON_READ,
            HOLD_EDIT,
            ROUND_READ,
            DOSSIER_READ,
            COUNCIL_READ,
            DECISION_READ,
            REGISTER_READ,
            BONUS_READ,
            REPORT_READ,
            NEWS_READ,
            AUDIT_READ),
    /** Quản trị: accounts, units, settings, catalogue; no vote, no decision. */
    ADMINISTRATOR(CATALOGUE_READ, CATALOGUE_EDIT, UNIT_READ, UNIT_EDIT, ACCOUNT_EDIT);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = EnumSet.of(SIGNED_IN, permissions);
        this.permissions.add(PUBLIC);
    }

    /** Whether an authority below the top has the role for itself: its council and its clerk. */
    boolean isHeldAtAuthorities() {
        return this == MEMBER || this == SECRETARY || this == CHAIR || this == CLERK;
    }

    /** Whether two administrators give it: one grants, another confirms. */
    boolean isGuarded() {
        return switch (this) {
            case CHAIR, SECRETARY, CLERK, APPRAISER, ADMINISTRATOR, PUBLISHER -> true;
            default -> false;
        };
    }

    public Set<Permission> permissions() {
        return EnumSet.copyOf(permissions);
    }
}
