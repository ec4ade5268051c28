package vn.bangvang.person.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.bangvang.person.Belonging;
import vn.bangvang.person.identity.IdentityNumber;
import vn.bangvang.person.list.PersonListService.Fresh;
import vn.bangvang.person.list.PersonListService.Known;
import vn.bangvang.person.name.Namesakes;
import vn.bangvang.person.name.Namesakes.Namesake;
import vn.bangvang.platform.Chunks;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.access.Scope;
import vn.bangvang.platform.record.Change;
import vn.bangvang.platform.record.Changes;
import vn.bangvang.platform.seal.Vault;

/**
 * Which people of a list are on record: by identity number; else by name and unit where neither
 * numbers nor years of birth tell them apart. What cannot be told is a fault, never a guess.
 */
@ApplicationScoped
public class KnownPeople {
    @PersistenceContext EntityManager em;
    @Inject Namesakes namesakes;
    @Inject Vault vault;

    /** People of a list, taken apart. */
    public record Sorted(List<Fresh> fresh, List<Known> known) {}

    /**
     * A record that has a number of the list.
     *
     * @param path of the unit where the person works
     */
    private record Numbered(String fullName, String code, String unitName, String path) {}

    /** What is on record of the list's people, and which of it was met by a line. */
    private record OnRecord(
            Map<String, List<Namesake>> byName, Map<String, Numbered> byNumber, Set<String> met) {}

    /**
     * Sorts the lines.
     *
     * @param scope in which the actor sees people: of others only that they are there is told
     */
    public Sorted sorted(List<PersonReading.Line> lines, Scope scope) {
        var onRecord = new OnRecord(byName(lines, scope), byNumber(lines), new HashSet<>());
        var sorted = new Sorted(new ArrayList<>(), new ArrayList<>());
        var seenByName = new HashMap<String, List<PersonReading.Line>>();
        var seenByNumber = new HashMap<IdentityNumber, PersonReading.Line>();
        for (var line : lines) {
            if (line.unit() == null) {
                continue;
            }
            var before = seenByName.computeIfAbsent(key(line), k -> new ArrayList<>());
            before.stream()
                    .filter(b -> isOnePerson(b, line))
                    .findFirst()
                    .ifPresent(b -> twice(line, PersonColumn.NAME, b));
            if (line.number() != null) {
                var other = seenByNumber.putIfAbsent(line.number(), line);
                if (other != null && !before.contains(other)) {
                    twice(line, PersonColumn.IDENTITY, other);
                }
            }
            before.add(line);
            sort(line, onRecord, scope, sorted);
        }
        return sorted;
    }

    private static void twice(
            PersonReading.Line line, PersonColumn column, PersonReading.Line before) {
        line.cells().fault(column, "person.fault.twice", before.cells().number());
    }

    private void sort(PersonReading.Line line, OnRecord onRecord, Scope scope, Sorted sorted) {
        var numbered = line.number() == null ? null : onRecord.byNumber().get(index(line));
        if (numbered != null) {
            byNumber(line, numbered, scope, sorted);
            return;
        }
        var named = onRecord.byName().getOrDefault(key(line), List.of());
        var here =
                named.stream()
                        .filter(n -> n.unitId() == line.unit().id() && mayBe(n, line))
                        .toList();
        if (here.size() > 1 || here.size() == 1 && !onRecord.met().add(here.get(0).code())) {
            line.cells().fault(PersonColumn.NAME, "person.fault.namesakes", line.unit().name());
            return;
        }
        if (here.size() == 1) {
            var one = here.get(0);
            sorted.known.add(
                    new Known(line.cells().number(), one.fullName(), one.code(), one.unitName()));
            return;
        }
        var elsewhere =
                named.stream()
                        .filter(n -> n.birthYear() != null && mayBe(n, line))
                        .filter(n -> n.birthYear().equals(line.person().birthYear()))
                        .findFirst();
        sorted.fresh.add(
                new Fresh(
                        line.cells().number(),
                        line.person(),
                        line.unit().name(),
                        line.number(),
                        elsewhere.map(Namesake::unitName).orElse(null)));
    }

    /** A number says who it is; a line that names somebody else is not believed. */
    private static void byNumber(
            PersonReading.Line line, Numbered numbered, Scope scope, Sorted sorted) {
        if (!scope.holds(numbered.path())) {
            line.cells().fault(PersonColumn.IDENTITY, "person.fault.numberElsewhere");
        } else if (!Text.spelling(numbered.fullName())
                .equals(Text.spelling(line.person().fullName()))) {
            line.cells().fault(PersonColumn.IDENTITY, "person.fault.numberOf", numbered.fullName());
        } else {
            sorted.known.add(
                    new Known(
                            line.cells().number(),
                            numbered.fullName(),
                            numbered.code(),
                            numbered.unitName()));
        }
    }

    private boolean mayBe(Namesake namesake, PersonReading.Line line) {
        return namesake.present()
                && Text.spelling(namesake.fullName())
                        .equals(Text.spelling(line.person().fullName()))
                && mayBeOne(namesake.birthYear(), line.person().birthYear())
                && mayBeOne(namesake.identityIndex(), line.number() == null ? null : index(line));
    }

    private static boolean mayBeOne(Object one, Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean isOnePerson(PersonReading.Line one, PersonReading.Line other) {
        if (one.number() != null && other.number() != null) {
            return one.number().equals(other.number());
        }
        return Text.spelling(one.person().fullName())
                        .equals(Text.spelling(other.person().fullName()))
                && Objects.equals(one.person().unitCode(), other.person().unitCode())
                && mayBeOne(one.person().birthYear(), other.person().birthYear());
    }

    private static String key(PersonReading.Line line) {
        return Text.key(line.person().fullName());
    }

    private String index(PersonReading.Line line) {
        return vault.index(line.number().digits());
    }

    private Map<String, List<Namesake>> byName(List<PersonReading.Line> lines, Scope scope) {
        var found = new HashMap<String, List<Namesake>>();
        for (var keys : Chunks.of(lines.stream().map(KnownPeople::key).distinct().toList())) {
            for (var path : scope.paths()) {
                namesakes
                        .of(keys, path)
                        .forEach(
                                (key, some) ->
                                        found.computeIfAbsent(key, k -> new ArrayList<>())
                                                .addAll(some));
            }
        }
        return found;
    }

    /** Records that have the numbers of the lines, by the numbers' index; the look is kept. */
    private Map<String, Numbered> byNumber(List<PersonReading.Line> lines) {
        var indexes =
                lines.stream().filter(l -> l.number() != null).map(this::index).distinct().toList();
        if (!indexes.isEmpty()) {
            Changes.note(
                    new Change(
                            Change.Action.REVEAL,
                            "Person",
                            "",
                            Map.of(),
                            Map.of("by", "list", "numbers", String.valueOf(indexes.size()))));
        }
        var found = new HashMap<String, Numbered>();
        for (var some : Chunks.of(indexes)) {
            em.createQuery(
                            "select p.identityIndex, p.fullName, p.code, u.name, u.path"
                                    + " from PersonPosition pos join pos.person p join pos.unit u"
                                    + " where p.identityIndex in :indexes and"
                                    + Belonging.LAST,
                            Object[].class)
                    .setParameter("indexes", some)
                    .getResultStream()
                    .forEach(
                            r ->
                                    found.put(
                                            (String) r[0],
                                            new Numbered(
                                                    (String) r[1],
                                                    (String) r[2],
                                                    (String) r[3],
                                                    (String) r[4])));
        }
        return found;
    }
}
