package vn.bangvang.organization;

import static vn.bangvang.organization.UnitColumn.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.TermRow;
import vn.bangvang.classification.Terms;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.sheet.Fault;

/**
 * Units as a workbook: out as they stand, in with what is new. Rows of units that are there already
 * are passed over; another name is no row of a list but an act, on the unit's own page.
 */
@ApplicationScoped
@Transactional
public class UnitListService {
    @Inject Units units;
    @Inject Terms terms;
    @Inject Numbers numbers;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /**
     * What a list did.
     *
     * @param founded how many units it brought; 0 when there is a fault
     * @param known how many of its rows were there already
     */
    public record Loaded(int founded, int known, List<Fault> faults) implements Serializable {
        public Loaded {
            faults = List.copyOf(faults);
        }
    }

    /** The units that are open today, as a list to complete. */
    @Needs(Permission.UNIT_READ)
    public byte[] export() {
        return UnitFile.write(
                units.openUnder(acting.actor().scope(Permission.UNIT_READ), clocks.today()),
                u ->
                        List.of(
                                name(Scheme.UNIT_TYPE, u.type()),
                                name(Scheme.AREA_CLASS, u.areaClass())));
    }

    private String name(Scheme scheme, String code) {
        return terms.find(scheme, code).map(TermRow::name).orElse(code);
    }

    /** Founds every unit of the list that is not there yet: all of them, or none. */
    @Needs(value = Permission.UNIT_EDIT, once = true)
    public Loaded load(byte[] file) {
        var faults = new ArrayList<Fault>();
        var lines =
                UnitFile.read(
                        file,
                        new UnitFile.Words(
                                day -> terms.byKey(Scheme.UNIT_TYPE, day),
                                day -> terms.byKey(Scheme.AREA_CLASS, day)),
                        faults);
        var places =
                new UnitPlaces(
                        units.openUnder(
                                acting.actor().scope(Permission.UNIT_EDIT), clocks.today()));
        var fresh = new LinkedHashMap<String, UnitFile.Line>();
        for (var line : lines) {
            if (!places.knows(line)) {
                var code = codeOf(line);
                if (fresh.putIfAbsent(code, line) != null || units.find(code).isPresent()) {
                    line.cells().fault(CODE, "organization.file.taken", code);
                }
                places.add(code, line);
            }
        }
        var founded = faults.isEmpty() ? founded(places, fresh, faults) : List.<Unit>of();
        if (!faults.isEmpty()) {
            return new Loaded(0, 0, faults);
        }
        founded.forEach(unit -> units.add(unit, null));
        return new Loaded(founded.size(), lines.size() - fresh.size(), faults);
    }

    private String codeOf(UnitFile.Line line) {
        var code = line.code();
        while (code == null || line.code() == null && units.find(code).isPresent()) {
            code = "DV%05d".formatted(numbers.next("DV"));
        }
        return code;
    }

    /** The new units, each after the one above it. */
    private List<Unit> founded(
            UnitPlaces places, Map<String, UnitFile.Line> fresh, List<Fault> faults) {
        var founded = new LinkedHashMap<String, Unit>();
        var open = new LinkedHashMap<>(fresh);
        var above = new LinkedHashMap<String, String>();
        fresh.forEach((code, line) -> above.put(code, places.above(line)));
        for (var left = open.size() + 1; faults.isEmpty() && open.size() < left; ) {
            left = open.size();
            for (var code : List.copyOf(open.keySet())) {
                var parent = above.get(code);
                if (parent == null || founded.containsKey(parent) || !fresh.containsKey(parent)) {
                    var unit = founded.get(parent);
                    if (unit == null && parent != null) {
                        unit = units.with(parent);
                    }
                    founded.put(code, open.remove(code).founded(code, unit).under(unit));
                }
            }
        }
        if (faults.isEmpty()) {
            open.values().forEach(l -> l.cells().fault(PARENT, "organization.file.circle"));
        }
        return List.copyOf(founded.values());
    }
}
