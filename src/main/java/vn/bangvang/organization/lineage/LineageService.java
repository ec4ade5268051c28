package vn.bangvang.organization.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.organization.NewUnit;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;

/**
 * Changes of units through time. Nothing is renamed in place: a period ends and another begins, and
 * what ended is linked to what came of it.
 */
@ApplicationScoped
@Transactional
public class LineageService {
    @Inject Units units;
    @Inject Terms terms;
    @Inject Lineage lineage;
    @Inject Numbers numbers;
    @Inject Acting acting;
    @Inject Clocks clocks;
    @Inject Event<UnitSucceeded> succeeded;
    @Inject Event<UnitDissolved> dissolved;

    /** The life of a unit: its periods, what it came of and what came of it. */
    @Needs(Permission.UNIT_READ)
    public UnitStory story(String code) {
        var unit = units.with(code);
        acting.actor().mustReach(Permission.UNIT_READ, unit.path());
        return new UnitStory(
                unit.row(),
                unit.version(),
                lineage.periods(unit),
                lineage.before(unit),
                lineage.after(unit),
                lineage.openBelow(unit).size());
    }

    @Needs(Permission.UNIT_EDIT)
    public void rename(
            String code,
            int version,
            @NotBlank @Size(max = 200) String name,
            @NotBlank String type,
            @Valid @NotNull Instrument act) {
        var unit = editable(code, version);
        terms.mustKnow(Scheme.UNIT_TYPE, type, act.from());
        var event = event(UnitEventKind.RENAME, act);
        revise(unit, event, () -> unit.rename(name, type));
    }

    /** Hangs a unit, with all below it, under another one. */
    @Needs(Permission.UNIT_EDIT)
    public void move(
            String code, int version, @NotBlank String parent, @Valid @NotNull Instrument act) {
        var unit = editable(code, version);
        var under = reached(parent);
        under.mustBeOpenOn(act.from());
        var below = topDown(unit);
        var event = event(UnitEventKind.MOVE, act);
        revise(unit, event, () -> unit.hangUnder(under));
        below.forEach(u -> revise(u, event, u::repath));
    }

    /**
     * Ends units and founds one of them all; what stood below them is hung under it and their
     * people go on there.
     */
    @Needs(value = Permission.UNIT_EDIT, once = true)
    public void merge(
            @NotEmpty List<String> codes,
            @Valid @NotNull NewUnit into,
            @NotBlank @Size(max = 200) String instrument) {
        var act = new Instrument(into.validFrom(), instrument);
        var event = event(UnitEventKind.MERGE, act);
        var unit = found(into, event);
        codes.stream().distinct().forEach(code -> replace(reached(code), List.of(unit), event));
    }

    /** Ends units and lets another one, that goes on, take them in. */
    @Needs(Permission.UNIT_EDIT)
    public void absorb(
            @NotEmpty List<String> codes, @NotBlank String into, @Valid @NotNull Instrument act) {
        var unit = editable(into);
        var event = event(UnitEventKind.MERGE, act);
        codes.stream().distinct().forEach(code -> replace(reached(code), List.of(unit), event));
    }

    /** Ends a unit and founds several of it; the first takes its people and what stood below. */
    @Needs(value = Permission.UNIT_EDIT, once = true)
    public void split(
            String code,
            int version,
            @NotEmpty List<@Valid NewUnit> parts,
            @NotBlank @Size(max = 200) String instrument) {
        var act = new Instrument(parts.get(0).validFrom(), instrument);
        var unit = editable(code, version);
        if (parts.size() < 2 || parts.stream().anyMatch(p -> !p.validFrom().equals(act.from()))) {
            throw new RuleViolation("organization.lineage.parts", unit.name());
        }
        var event = event(UnitEventKind.SPLIT, act);
        replace(unit, parts.stream().map(p -> found(p, event)).toList(), event);
    }

    /** Ends a unit, and all below it that is still open, with nothing to follow. */
    @Needs(Permission.UNIT_EDIT)
    public void dissolve(String code, int version, @Valid @NotNull Instrument act) {
        var unit = editable(code, version);
        var event = event(UnitEventKind.DISSOLVE, act);
        var all = new ArrayList<>(lineage.openBelow(unit));
        all.add(unit);
        all.forEach(u -> end(u, event));
        all.forEach(u -> dissolved.fire(new UnitDissolved(u)));
    }

    private void replace(Unit unit, List<Unit> heirs, UnitEvent event) {
        var taker = heirs.get(0);
        if (heirs.contains(unit)) {
            throw new RuleViolation("organization.lineage.ownSuccessor", unit.name());
        }
        if (taker.path().startsWith(unit.path())) {
            throw new RuleViolation("organization.lineage.ownAncestor", unit.name(), taker.name());
        }
        var below = topDown(unit);
        for (var child : below) {
            revise(
                    child,
                    event,
                    child.parent().equals(unit) ? () -> child.hangUnder(taker) : child::repath);
        }
        end(unit, event);
        heirs.forEach(heir -> lineage.add(new Succession(event, unit, heir)));
        succeeded.fire(new UnitSucceeded(unit, taker, event.on()));
    }

    /** Open units below, parents before their children. */
    private List<Unit> topDown(Unit unit) {
        var below = new ArrayList<>(lineage.openBelow(unit));
        Collections.reverse(below);
        return below;
    }

    private Unit found(NewUnit form, UnitEvent event) {
        if (units.find(form.code()).isPresent()) {
            throw new RuleViolation("organization.unit.codeTaken", form.code());
        }
        var parent = form.parentCode() == null ? null : reached(form.parentCode());
        if (parent == null) {
            acting.actor().mustReach(Permission.UNIT_EDIT, "/");
        } else {
            parent.mustBeOpenOn(event.on());
        }
        var unit = form.under(parent);
        units.add(unit, event);
        return unit;
    }

    private void end(Unit unit, UnitEvent event) {
        var lastDay = event.on().minusDays(1);
        unit.close(lastDay, event.instrument());
        tooEarly(unit, event);
        lineage.present(unit).end(lastDay);
    }

    /**
     * Ends the present period and begins another; a second change of one day goes into its period.
     */
    private void revise(Unit unit, UnitEvent event, Runnable change) {
        var present = lineage.present(unit);
        if (event.on().equals(present.from()) && !unit.validFrom().equals(event.on())) {
            change.run();
            present.record(unit);
            return;
        }
        tooEarly(unit, event);
        present.end(event.on().minusDays(1));
        change.run();
        lineage.add(new UnitVersion(unit, event.on(), event));
    }

    /** A change cannot lie before the last one that is on record. */
    private void tooEarly(Unit unit, UnitEvent event) {
        var since = lineage.present(unit).from();
        if (!event.on().isAfter(since)) {
            throw new RuleViolation("organization.lineage.tooEarly", unit.name(), Text.day(since));
        }
    }

    private Unit editable(String code, int version) {
        var unit = editable(code);
        unit.mustStillBe(version);
        return unit;
    }

    private Unit editable(String code) {
        var unit = reached(code);
        if (unit.validTo() != null) {
            throw new RuleViolation("organization.unit.closed", unit.name());
        }
        return unit;
    }

    private Unit reached(String code) {
        var unit = units.with(code);
        acting.actor().mustReach(Permission.UNIT_EDIT, unit.path());
        return unit;
    }

    private UnitEvent event(UnitEventKind kind, Instrument act) {
        if (act.from().isAfter(clocks.today())) {
            throw new RuleViolation("organization.lineage.future", Text.day(act.from()));
        }
        var event = new UnitEvent("SK%06d".formatted(numbers.next("SK")), kind, act);
        lineage.add(event);
        return event;
    }
}
