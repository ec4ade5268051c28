package vn.bangvang.organization;

import static vn.bangvang.organization.list.UnitColumn.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bangvang.organization.list.UnitFile;
import vn.bangvang.platform.Text;

/**
 * Where the units of a list belong: among those that are there, and among those that the list
 * brings. A place is told by the code of a unit that is there, or by the row that brings it.
 */
public final class UnitPlaces {
    /** The place above the tops of the trees. */
    public static final Object TOP = "";

    private final Map<String, UnitRow> known = new HashMap<>();
    private final Map<String, List<UnitRow>> knownByName = new HashMap<>();
    private final Map<String, UnitFile.Line> brought = new HashMap<>();
    private final Map<String, List<UnitFile.Line>> listedByName = new HashMap<>();
    private final Map<UnitFile.Line, Object> above = new HashMap<>();
    private final Map<UnitFile.Line, UnitRow> same = new HashMap<>();
    private final Set<UnitFile.Line> visiting = new HashSet<>();
    private final Set<List<Object>> taken = new HashSet<>();

    /**
     * @param units that are not closed, those of a day to come too
     */
    public UnitPlaces(List<UnitRow> units, List<UnitFile.Line> lines) {
        for (var unit : units) {
            known.put(unit.code(), unit);
            knownByName.computeIfAbsent(key(unit.name()), k -> new ArrayList<>()).add(unit);
        }
        for (var line : lines) {
            listedByName.computeIfAbsent(key(line.name()), k -> new ArrayList<>()).add(line);
            if (line.code() != null && !known.containsKey(line.code())) {
                var other = brought.putIfAbsent(line.code(), line);
                if (other != null) {
                    line.cells().fault(CODE, "organization.file.taken", line.code());
                }
            }
        }
        lines.forEach(this::sameAs);
    }

    private static String key(String name) {
        return Text.spelling(name);
    }

    /** The unit that is there already and that the row means; {@code null} when it is new. */
    public UnitRow sameAs(UnitFile.Line line) {
        if (same.containsKey(line)) {
            return same.get(line);
        }
        var found = line.code() == null ? named(line) : known.get(line.code());
        same.put(line, found);
        return found;
    }

    private UnitRow named(UnitFile.Line line) {
        var place = above(line);
        return knownByName.getOrDefault(key(line.name()), List.of()).stream()
                .filter(u -> place(u).equals(place))
                .findFirst()
                .orElse(null);
    }

    private static Object place(UnitRow unit) {
        return unit.parentCode() == null ? TOP : unit.parentCode();
    }

    /**
     * The place above the one of a row: a code, a row of the list, {@link #TOP}, or {@code null}
     * when the row does not tell; a place that cannot be is no place.
     */
    public Object above(UnitFile.Line line) {
        if (above.containsKey(line) || !visiting.add(line)) {
            return above.get(line);
        }
        var places = line.parent() == null ? Set.of(TOP) : places(line.parent());
        visiting.remove(line);
        var place = places.size() == 1 ? places.iterator().next() : null;
        if (places.isEmpty()) {
            line.cells().fault(PARENT, "organization.file.parent", line.parent());
        } else if (places.size() > 1) {
            line.cells().fault(PARENT, "organization.file.parents", line.parent());
        }
        above.put(line, place);
        return place;
    }

    /** Name of the unit above the one of a row; empty at the top. */
    public String nameAbove(UnitFile.Line line) {
        var place = above(line);
        if (place instanceof UnitFile.Line parent) {
            return parent.name();
        }
        var unit = place == null ? null : known.get(place);
        return unit == null ? "" : unit.name();
    }

    private Set<Object> places(String text) {
        if (known.containsKey(text)) {
            return Set.of(text);
        }
        if (brought.containsKey(text)) {
            return Set.of(brought.get(text));
        }
        var places = new LinkedHashSet<Object>();
        knownByName.getOrDefault(key(text), List.of()).forEach(u -> places.add(u.code()));
        for (var line : listedByName.getOrDefault(key(text), List.of())) {
            var unit = sameAs(line);
            places.add(unit == null ? line : unit.code());
        }
        return places;
    }

    /** Faults of a new unit's place: it has none above it, or its name is taken there. */
    public void check(UnitFile.Line line) {
        var place = above(line);
        if (TOP.equals(place) && (!known.isEmpty() || !taken.isEmpty())) {
            line.cells().fault(PARENT, "organization.file.top");
        }
        var there = line.code() != null ? named(line) : null;
        if (there != null) {
            line.cells().fault(NAME, "organization.file.there", there.code());
        } else if (place != null && !taken.add(List.of(place, key(line.name())))) {
            line.cells().fault(NAME, "organization.file.twice", line.name());
        }
    }
}
