package vn.bangvang.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.record.Unrecorded;
import vn.bangvang.platform.record.Versioned;

/**
 * A unit (đơn vị): an office, commune, school or body that prepares dossiers and can itself be
 * rewarded as a collective. It is founded on a day and may be closed on a day; it is never deleted,
 * and what it was awarded stays with it.
 */
@Entity
@Table(name = "unit")
public class Unit extends Versioned {
    private String code;
    private String name;

    @Column(name = "name_key")
    @Unrecorded
    private String nameKey;

    private String type;

    @Column(name = "area_class")
    private String areaClass;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Unit parent;

    private String path;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "close_reason")
    private String closeReason;

    @Column(name = "admin_code")
    private String adminCode;

    protected Unit() {}

    Unit(String code, String name, String type, String area, Unit parent, LocalDate from) {
        this.code = code;
        this.name = Text.clean(name);
        this.nameKey = Text.key(name);
        this.type = type;
        this.areaClass = area;
        this.parent = parent;
        this.path = (parent == null ? "/" : parent.path) + code + "/";
        this.validFrom = from;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    /**
     * Codes from the root down, such as {@code /H/XA01/}: a unit's path begins with its parent's.
     */
    public String path() {
        return path;
    }

    /** Code in the shared list of administrative units, or {@code null}. */
    String adminCode() {
        return adminCode;
    }

    /** Takes what the lists of the State and of areas say of the unit. */
    void classify(String newArea, String newAdminCode) {
        areaClass = newArea;
        adminCode = newAdminCode;
    }

    public String areaClass() {
        return areaClass;
    }

    public Unit parent() {
        return parent;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public UnitRow row() {
        return new UnitRow(
                code,
                name,
                type,
                areaClass,
                parent == null ? null : parent.name,
                path,
                validFrom,
                validTo,
                adminCode);
    }

    /** Whether it is the top of the tree. */
    public boolean isRoot() {
        return parent == null;
    }

    /** Last day, or {@code null} while the unit is open. */
    public LocalDate validTo() {
        return validTo;
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public void mustBeOpenOn(LocalDate day) {
        if (!isOpenOn(day)) {
            throw new RuleViolation("organization.unit.closed", name);
        }
    }

    /** Another name, and perhaps another type, from now on. */
    public void rename(String newName, String newType) {
        name = Text.clean(newName);
        nameKey = Text.key(newName);
        type = newType;
    }

    /**
     * Hangs the unit under another one.
     *
     * @throws RuleViolation when that one is the unit itself or lies below it
     */
    public void hangUnder(Unit newParent) {
        if (newParent.path.startsWith(path)) {
            throw new RuleViolation("organization.lineage.ownAncestor", name, newParent.name);
        }
        parent = newParent;
        repath();
    }

    /** Builds the path anew after a unit above has moved. */
    public void repath() {
        path = parent.path + code + "/";
    }

    /** Ends the unit on a day; it stays with its history. */
    public void close(LocalDate lastDay, String reason) {
        if (validTo != null) {
            throw new RuleViolation("organization.unit.closed", name);
        }
        if (lastDay.isBefore(validFrom)) {
            throw new RuleViolation("organization.unit.closedBeforeFounding", name);
        }
        validTo = lastDay;
        closeReason = reason;
    }
}
