package vn.bangvang.organization;

import static vn.bangvang.organization.UnitColumn.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bangvang.platform.Text;

/** Where units of a list belong: among those that are there, and among those of the list. */
final class UnitPlaces {
    private final Map<String, UnitRow> known = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private boolean hasTop;

    UnitPlaces(List<UnitRow> open) {
        for (var unit : open) {
            known.put(unit.code(), unit);
            name(unit.code(), unit.name());
        }
        hasTop = !open.isEmpty();
    }

    private void name(String code, String name) {
        named.computeIfAbsent(Text.key(name), k -> new LinkedHashSet<>()).add(code);
    }

    /** Whether the unit of a row is there already; one of this code by another name is a fault. */
    boolean knows(UnitFile.Line line) {
        if (line.code() == null) {
            return codes(line.name()).stream()
                    .map(known::get)
                    .anyMatch(u -> u != null && isUnder(u, line.parent()));
        }
        var unit = known.get(line.code());
        if (unit != null && !Text.spelling(unit.name()).equals(Text.spelling(line.name()))) {
            line.cells().fault(NAME, "organization.file.renamed", unit.name());
        }
        return unit != null;
    }

    private static boolean isUnder(UnitRow unit, String parent) {
        return parent == null
                || parent.equals(unit.parentCode())
                || unit.parentName() != null
                        && Text.key(parent).equals(Text.key(unit.parentName()));
    }

    /** A unit that the list brings, by its name and its code. */
    void add(String code, UnitFile.Line line) {
        if (!seen.add(Text.key(line.name()) + "|" + Text.key(line.parent()))) {
            line.cells().fault(NAME, "organization.file.twice", line.name());
        }
        name(code, line.name());
        named.computeIfAbsent(Text.key(code), k -> new LinkedHashSet<>()).add(code);
    }

    /** Code of the unit above the one of a row; {@code null} at the top. */
    String above(UnitFile.Line line) {
        if (line.parent() == null) {
            if (hasTop) {
                line.cells().fault(PARENT, "organization.file.top");
            }
            hasTop = true;
            return null;
        }
        if (known.containsKey(line.parent())) {
            return line.parent();
        }
        var codes = codes(line.parent());
        if (codes.isEmpty()) {
            line.cells().fault(PARENT, "organization.file.parent", line.parent());
        } else if (codes.size() > 1) {
            line.cells().fault(PARENT, "organization.file.parents", line.parent());
        }
        return codes.stream().findFirst().orElse(null);
    }

    private Set<String> codes(String name) {
        return named.getOrDefault(Text.key(name), Set.of());
    }
}
