package vn.bangvang.organization;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.Text;

/** Units of a part of the tree by every name that they have had. */
public final class UnitDirectory {
    private final Map<String, List<Ref>> byName = new HashMap<>();
    private final Map<String, Ref> byCode = new HashMap<>();

    /** A unit under one of its names, from a day to a day. */
    public record Ref(long id, String code, String name, LocalDate from, LocalDate to)
            implements Serializable {
        boolean holds(LocalDate day) {
            return day == null || !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    UnitDirectory(List<Ref> refs) {
        for (var ref : refs) {
            byName.computeIfAbsent(Text.key(ref.name()), k -> new ArrayList<>()).add(ref);
            byCode.put(ref.code(), ref);
        }
    }

    /**
     * Units of this name, without regard to tones where that leaves one; those that had it on the
     * day before any other.
     */
    public List<Ref> named(String name, LocalDate day) {
        var all = byName.getOrDefault(Text.key(name), List.of());
        var then = all.stream().filter(r -> r.holds(day)).toList();
        var found = then.isEmpty() ? all : then;
        if (found.size() > 1) {
            var same =
                    found.stream()
                            .filter(r -> Text.spelling(r.name()).equals(Text.spelling(name)))
                            .toList();
            found = same.isEmpty() ? found : same;
        }
        return found.stream().map(Ref::id).distinct().count() == 1 ? found.subList(0, 1) : found;
    }

    public List<Ref> coded(String code) {
        var ref = byCode.get(code);
        return ref == null ? List.of() : List.of(ref);
    }
}
