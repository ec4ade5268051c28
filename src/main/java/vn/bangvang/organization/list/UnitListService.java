package vn.bangvang.organization.list;

import static vn.bangvang.organization.list.UnitColumn.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.TermRow;
import vn.bangvang.classification.Terms;
import vn.bangvang.organization.NewUnit;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.UnitPlaces;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.Units;
import vn.bangvang.organization.place.Letterheads;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.ListedTable;
import vn.bangvang.platform.sheet.Passed;
import vn.bangvang.platform.sheet.WrittenListRow;
import vn.bangvang.platform.sheet.WrittenLists;

/**
 * Units as a workbook: out as they stand, in with what is new. Rows of units that are there already
 * are passed over; a row that says otherwise of one is a fault, for a change is an act, on the
 * unit's own page.
 */
@ApplicationScoped
@Transactional
public class UnitListService {
    private static final ListedTable UNITS =
            new ListedTable("unit", "U:", Map.of("unit", "id", "unit_version", "unit_id"));

    @Inject Units units;
    @Inject ListedUnits listed;
    @Inject Letterheads letterheads;
    @Inject WrittenLists written;
    @Inject Terms terms;
    @Inject Numbers numbers;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /**
     * What a list would do.
     *
     * @param fresh units that it would found, each after the one above it
     * @param known how many of its rows are there already
     */
    public record Outlook(List<Fresh> fresh, int known, List<Passed> passed, List<Fault> faults)
            implements Serializable {
        public Outlook {
            fresh = List.copyOf(fresh);
            passed = List.copyOf(passed);
            faults = List.copyOf(faults);
        }
    }

    /** A unit that a list would found. */
    public record Fresh(int row, String name, String type, String parentName, LocalDate from)
            implements Serializable {}

    /** A new unit and its row. */
    private record Founding(UnitFile.Line line, String type, String area, LocalDate from) {}

    /** A list as it was read. */
    private record Reading(
            UnitPlaces places, List<Founding> foundings, int known, UnitFile.Read file) {}

    /** The units that are not closed, as a list to complete. */
    @Needs(Permission.UNIT_READ)
    public byte[] export() {
        return UnitFile.write(
                units.notClosedIn(acting.actor().scope(Permission.UNIT_READ), clocks.today()),
                u ->
                        List.of(
                                name(Scheme.UNIT_TYPE, u.type()),
                                name(Scheme.AREA_CLASS, u.areaClass())));
    }

    private String name(Scheme scheme, String code) {
        return terms.find(scheme, code).map(TermRow::name).orElse(code);
    }

    /** What the list would do; nothing is saved. */
    @Needs(Permission.UNIT_EDIT)
    public Outlook preview(byte[] file) {
        var faults = new ArrayList<Fault>();
        var reading = read(file, faults);
        return new Outlook(
                reading.foundings().stream().map(f -> fresh(f, reading.places())).toList(),
                reading.known(),
                reading.file().passed(),
                Fault.inOrder(faults));
    }

    private Fresh fresh(Founding founding, UnitPlaces places) {
        var line = founding.line();
        return new Fresh(
                line.cells().number(),
                line.name(),
                founding.type(),
                places.nameAbove(line),
                founding.from());
    }

    /**
     * Founds every unit of the list that is not there yet: all of them, or none.
     *
     * @return how many
     * @throws RuleViolation while it has a fault
     */
    @Needs(value = Permission.UNIT_EDIT, once = true)
    public int load(String fileName, byte[] file) {
        var faults = new ArrayList<Fault>();
        var reading = read(file, faults);
        if (!faults.isEmpty()) {
            throw new RuleViolation("platform.sheet.faults", faults.size());
        }
        var made = new HashMap<UnitFile.Line, Unit>();
        for (var founding : reading.foundings()) {
            var above = reading.places().above(founding.line());
            Unit parent =
                    above instanceof UnitFile.Line line
                            ? made.get(line)
                            : UnitPlaces.TOP.equals(above) ? null : units.with((String) above);
            var unit = founded(founding, parent);
            units.add(unit, null);
            made.put(founding.line(), unit);
        }
        written.add(UNITS, fileName, made.values().stream().map(Unit::id).toList());
        return made.size();
    }

    /** The actor's own lists that can be taken back, the newest first. */
    @Needs(Permission.UNIT_EDIT)
    public List<WrittenListRow> written() {
        return written.own(UNITS);
    }

    /**
     * Takes a list back: every unit that it founded is removed, or none.
     *
     * @return how many
     * @throws RuleViolation when one of them was changed since, or is named by people, units below
     *     it, accounts, dossiers or anything else
     */
    @Needs(value = Permission.UNIT_EDIT, once = true)
    public int takeBack(String code, int version) {
        var list = written.takeBack(UNITS, code, version);
        var all = listed.keyed(list.rows());
        all.forEach(u -> acting.actor().mustReach(Permission.UNIT_EDIT, u.path()));
        var used = written.inUse(list, UNITS);
        all.stream().filter(letterheads::isOwn).forEach(u -> used.add(u.id()));
        if (!used.isEmpty()) {
            throw written.refusal(
                    "organization.file.inUse",
                    all.stream().filter(u -> used.contains(u.id())).map(Unit::name).toList());
        }
        listed.removeAll(all);
        return all.size();
    }

    private Unit founded(Founding founding, Unit parent) {
        var area = founding.area();
        if (area == null) {
            area = parent == null ? "ORDINARY" : parent.areaClass();
        }
        var code = founding.line().code();
        while (code == null || founding.line().code() == null && units.find(code).isPresent()) {
            code = "DV%05d".formatted(numbers.next("DV"));
        }
        var form =
                new NewUnit(
                        code,
                        founding.line().name(),
                        founding.type(),
                        area,
                        parent == null ? null : parent.code(),
                        founding.from());
        return form.under(parent);
    }

    private Reading read(byte[] file, List<Fault> faults) {
        var read = UnitFile.read(file, faults);
        var standing =
                units.notClosedIn(acting.actor().scope(Permission.UNIT_EDIT), clocks.today());
        var places = new UnitPlaces(standing, read.lines());
        var closed = units.coded(codes(read));
        var fresh = new LinkedHashMap<UnitFile.Line, Founding>();
        for (var line : read.lines()) {
            var same = places.sameAs(line);
            if (same != null) {
                mustSayTheSame(line, same, places);
                continue;
            }
            if (line.code() != null && closed.containsKey(line.code())) {
                line.cells().fault(CODE, "organization.file.taken", line.code());
            }
            places.check(line);
            fresh.put(line, founding(line));
        }
        var foundings = faults.isEmpty() ? topDown(places, fresh) : List.<Founding>of();
        return new Reading(places, foundings, read.lines().size() - fresh.size(), read);
    }

    private static List<String> codes(UnitFile.Read read) {
        return read.lines().stream()
                .map(UnitFile.Line::code)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void mustSayTheSame(UnitFile.Line line, UnitRow unit, UnitPlaces places) {
        if (!Text.spelling(unit.name()).equals(Text.spelling(line.name()))) {
            line.cells().fault(NAME, "organization.file.renamed", unit.name());
        }
        var above = places.above(line);
        if (line.parent() != null && above != null && !above.equals(unit.parentCode())) {
            line.cells().fault(PARENT, "organization.file.moved", unit.parentName());
        }
        mustBe(line, TYPE, name(Scheme.UNIT_TYPE, unit.type()));
        mustBe(line, AREA, name(Scheme.AREA_CLASS, unit.areaClass()));
    }

    private static void mustBe(UnitFile.Line line, UnitColumn column, String now) {
        var said = line.text(column);
        if (!said.isEmpty() && !Text.key(said).equals(Text.key(now))) {
            line.cells().fault(column, "organization.file.changed", now);
        }
    }

    private Founding founding(UnitFile.Line line) {
        var from = line.cells().requiredDate(FROM);
        var day = from == null ? clocks.today() : from;
        return new Founding(
                line,
                line.cells().requiredChoice(TYPE, terms.byKey(Scheme.UNIT_TYPE, day)),
                line.cells().choice(AREA, terms.byKey(Scheme.AREA_CLASS, day)),
                from);
    }

    /** The new units, each after the one above it. */
    private List<Founding> topDown(UnitPlaces places, Map<UnitFile.Line, Founding> fresh) {
        var ordered = new LinkedHashMap<UnitFile.Line, Founding>();
        var open = new LinkedHashMap<>(fresh);
        for (var left = open.size() + 1; open.size() < left; ) {
            left = open.size();
            for (var line : List.copyOf(open.keySet())) {
                var above = places.above(line);
                if (!(above instanceof UnitFile.Line) || ordered.containsKey(above)) {
                    ordered.put(line, open.remove(line));
                }
            }
        }
        open.keySet().forEach(l -> l.cells().fault(PARENT, "organization.file.circle"));
        return List.copyOf(ordered.values());
    }
}
