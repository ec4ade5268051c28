package vn.bangvang.organization;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.sheet.Heading;
import vn.bangvang.platform.sheet.RowReading;

/**
 * Units of a part of the tree by every name that they have had, as offices write them: with or
 * without abbreviations, "trường", "UBND" and the kind of place.
 */
public final class UnitDirectory {
    /** Words that one office writes and another leaves out. */
    private static final Set<String> LOOSE =
            Set.of(
                    "truong", "uy", "ban", "nhan", "dan", "huyen", "tinh", "xa", "phuong", "thi",
                    "tran", "cua");

    private static final int NEAREST = 3;
    private static final int LONGEST = 200;

    private final Map<String, String> abbreviations;
    private final Map<String, List<Ref>> byName = new HashMap<>();
    private final Map<String, List<Ref>> byWords = new HashMap<>();
    private final Map<String, List<Ref>> byLooseWords = new HashMap<>();
    private final Map<String, Ref> byCode = new LinkedHashMap<>();

    /** A unit under one of its names, from a day to a day. */
    public record Ref(long id, String code, String name, LocalDate from, LocalDate to)
            implements Serializable {
        boolean holds(LocalDate day) {
            return day == null || !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * @param abbreviations keys of what they stand for, by their own keys
     */
    UnitDirectory(List<Ref> refs, Map<String, String> abbreviations) {
        this.abbreviations = abbreviations;
        for (var ref : refs) {
            put(byName, Text.key(ref.name()), ref);
            put(byWords, words(ref.name()), ref);
            put(byLooseWords, loose(ref.name()), ref);
            byCode.put(ref.code(), ref);
        }
    }

    private static void put(Map<String, List<Ref>> map, String key, Ref ref) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(ref);
    }

    /**
     * Units of this name, without regard to tones where that leaves one, else with abbreviations
     * written out, else without the words that offices leave out; those that had it on the day
     * before any other.
     */
    public List<Ref> named(String name, LocalDate day) {
        for (var found :
                List.of(
                        byName.getOrDefault(Text.key(name), List.of()),
                        byWords.getOrDefault(words(name), List.of()),
                        byLooseWords.getOrDefault(loose(name), List.of()))) {
            if (!found.isEmpty()) {
                return narrowed(found, name, day);
            }
        }
        return List.of();
    }

    private static List<Ref> narrowed(List<Ref> all, String name, LocalDate day) {
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

    /** The few units whose names have most words in common with this one, the nearest first. */
    public List<Ref> near(String name) {
        var wanted = Arrays.stream(words(name).split(" ")).collect(Collectors.toSet());
        return byCode.values().stream()
                .filter(r -> likeness(wanted, r) > 0)
                .sorted(Comparator.comparingDouble((Ref r) -> -likeness(wanted, r)))
                .limit(NEAREST)
                .toList();
    }

    private double likeness(Set<String> wanted, Ref ref) {
        var own = new LinkedHashSet<>(List.of(words(ref.name()).split(" ")));
        var both = own.stream().filter(wanted::contains).filter(w -> !LOOSE.contains(w)).count();
        own.addAll(wanted);
        return (double) both / own.size();
    }

    /** The words of a name with abbreviations written out, without "và". */
    private String words(String name) {
        var key = Text.key(name).replace("&", " va ").replaceAll("[^a-z0-9]+", " ").strip();
        return Arrays.stream(key.split(" "))
                .map(w -> abbreviations.getOrDefault(w, w))
                .flatMap(w -> Arrays.stream(w.split(" ")))
                .filter(w -> !w.equals("va"))
                .collect(Collectors.joining(" "));
    }

    private String loose(String name) {
        var words = words(name);
        var left =
                Arrays.stream(words.split(" "))
                        .filter(w -> !LOOSE.contains(w))
                        .collect(Collectors.joining(" "));
        return left.isEmpty() ? words : left;
    }

    /** Units that a text names or whose code it is, and that are open on the day. */
    public List<Ref> meant(String text, LocalDate day) {
        var coded = coded(text);
        return (coded.isEmpty() ? named(text, day) : coded)
                .stream().filter(r -> r.holds(day)).toList();
    }

    /** The one open unit that a cell names; {@code null}, with a fault, where it names none. */
    public <C extends Enum<C> & Heading> Ref required(
            RowReading<C> cells, C column, LocalDate day) {
        var text = cells.required(column, LONGEST);
        if (text.isEmpty()) {
            return null;
        }
        var found = meant(text, day);
        if (found.size() != 1) {
            cells.fault(
                    column,
                    found.isEmpty() ? "platform.fault.unknown" : "platform.fault.units",
                    text);
            return null;
        }
        return found.get(0);
    }

    public List<Ref> coded(String code) {
        var ref = byCode.get(code);
        return ref == null ? List.of() : List.of(ref);
    }
}
