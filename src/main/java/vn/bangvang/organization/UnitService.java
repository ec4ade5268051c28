package vn.bangvang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Words;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;

/** What users do with units. */
@ApplicationScoped
@Transactional
public class UnitService {
    @Inject Units units;
    @Inject Terms terms;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /** Units in the tree's order whose name has the words, within the actor's part of the tree. */
    @Needs(Permission.UNIT_READ)
    public Page<UnitRow> search(String words, Slice slice) {
        return units.search(acting.actor().scope(Permission.UNIT_READ), words, slice);
    }

    /** All units of the actor's part of the tree that are not closed, in the tree's order. */
    @Needs(Permission.UNIT_READ)
    public List<UnitRow> notClosed() {
        return units.notClosedIn(acting.actor().scope(Permission.UNIT_READ), clocks.today());
    }

    /** Units of the actor's part of the tree that are open today, for choosing. */
    @Needs(Permission.UNIT_READ)
    public List<UnitRow> open() {
        return units.openIn(acting.actor().scope(Permission.UNIT_READ), clocks.today());
    }

    /** The first of these units whose names have the words, while somebody types them. */
    @Needs(Permission.UNIT_READ)
    public List<UnitRow> open(String words, int most) {
        var scope = acting.actor().scope(Permission.UNIT_READ);
        return units.openIn(scope, clocks.today(), Words.of(words), most);
    }

    /**
     * The name of a unit, wherever it is in the tree: names are no secret, and a page may show one
     * of a unit beside the actor's own. Nothing where there is none.
     */
    @Needs(Permission.UNIT_READ)
    public String name(String code) {
        return units.find(code).map(Unit::name).orElse("");
    }

    @Needs(value = Permission.UNIT_EDIT, once = true)
    public void found(@Valid NewUnit form) {
        if (units.find(form.code()).isPresent()) {
            throw new RuleViolation("organization.unit.codeTaken", form.code());
        }
        var parent = form.parentCode() == null ? null : units.with(form.parentCode());
        acting.actor().mustReach(Permission.UNIT_EDIT, parent == null ? "/" : parent.path());
        if (parent != null && parent.validTo() != null) {
            throw new RuleViolation("organization.unit.closed", parent.name());
        }
        units.add(form.under(parent), null);
    }

    /** Says in which class of area a unit lies and which code the State gives it. */
    @Needs(Permission.UNIT_EDIT)
    public void classify(String code, int version, @NotBlank String area, String adminCode) {
        var unit = units.with(code);
        acting.actor().mustReach(Permission.UNIT_EDIT, unit.path());
        unit.mustStillBe(version);
        var day = unit.validTo() == null ? clocks.today() : unit.validTo();
        terms.mustKnow(Scheme.AREA_CLASS, area, day);
        terms.mustKnow(Scheme.ADMIN_UNIT, adminCode, day);
        unit.classify(area, adminCode);
    }
}
