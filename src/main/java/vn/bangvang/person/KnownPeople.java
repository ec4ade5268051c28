package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.bangvang.person.Namesakes.Namesake;
import vn.bangvang.person.PersonListService.Fresh;
import vn.bangvang.person.PersonListService.Known;
import vn.bangvang.platform.Chunks;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.Vault;

/**
 * Which people of a list are on record: by identity number; else by name and unit where the years
 * of birth do not tell them apart.
 */
@ApplicationScoped
class KnownPeople {
    @PersistenceContext EntityManager em;
    @Inject Namesakes namesakes;
    @Inject Vault vault;

    /** People of a list, taken apart. */
    record Sorted(List<Fresh> fresh, List<Known> known) {}

    /** Sorts the lines; a line that says another line's person once more is a fault. */
    Sorted sorted(List<PersonReading.Line> lines) {
        var byName = new HashMap<String, List<Namesake>>();
        for (var keys : Chunks.of(lines.stream().map(KnownPeople::key).distinct().toList())) {
            byName.putAll(namesakes.of(keys, "/"));
        }
        var byNumber = byNumber(lines);
        var sorted = new Sorted(new ArrayList<>(), new ArrayList<>());
        var seen = new HashMap<String, List<PersonReading.Line>>();
        for (var line : lines) {
            if (line.unit() == null) {
                continue;
            }
            var before = seen.computeIfAbsent(key(line), k -> new ArrayList<>());
            before.stream()
                    .filter(b -> isOnePerson(b, line))
                    .findFirst()
                    .ifPresent(
                            b ->
                                    line.cells()
                                            .fault(
                                                    PersonColumn.NAME,
                                                    "person.fault.twice",
                                                    b.cells().number()));
            before.add(line);
            sort(line, byName.getOrDefault(key(line), List.of()), byNumber, sorted);
        }
        return sorted;
    }

    private void sort(
            PersonReading.Line line,
            List<Namesake> named,
            Map<String, Known> byNumber,
            Sorted sorted) {
        var person = line.person();
        var numbered =
                line.number() == null ? null : byNumber.get(vault.index(line.number().digits()));
        if (numbered != null) {
            sorted.known.add(
                    new Known(
                            line.cells().number(),
                            numbered.name(),
                            numbered.code(),
                            numbered.unitName()));
            return;
        }
        var here = one(named, n -> n.unitId() == line.unit().id() && mayBe(n, person));
        if (here.isPresent()) {
            sorted.known.add(
                    new Known(
                            line.cells().number(),
                            here.get().fullName(),
                            here.get().code(),
                            here.get().unitName()));
            return;
        }
        var elsewhere =
                one(
                        named,
                        n ->
                                n.birthYear() != null
                                        && n.birthYear().equals(person.birthYear())
                                        && isSpelledAlike(n, person));
        sorted.fresh.add(
                new Fresh(
                        line.cells().number(),
                        person,
                        line.unit().name(),
                        line.number(),
                        elsewhere.map(Namesake::unitName).orElse(null)));
    }

    private static Optional<Namesake> one(
            List<Namesake> named, java.util.function.Predicate<Namesake> which) {
        return named.stream().filter(which).findFirst();
    }

    private static boolean mayBe(Namesake namesake, PersonForm person) {
        return isSpelledAlike(namesake, person)
                && mayBeOne(namesake.birthYear(), person.birthYear());
    }

    private static boolean isSpelledAlike(Namesake namesake, PersonForm person) {
        return Text.spelling(namesake.fullName()).equals(Text.spelling(person.fullName()));
    }

    private static boolean mayBeOne(Integer year, Integer other) {
        return year == null || other == null || year.equals(other);
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

    /** Records that have the numbers of the lines, by the numbers' index. */
    private Map<String, Known> byNumber(List<PersonReading.Line> lines) {
        var indexes =
                lines.stream()
                        .filter(l -> l.number() != null)
                        .map(l -> vault.index(l.number().digits()))
                        .distinct()
                        .toList();
        var found = new HashMap<String, Known>();
        for (var some : Chunks.of(indexes)) {
            em.createQuery(
                            "select p.identityIndex, p.fullName, p.code, u.name"
                                    + " from PersonPosition pos join pos.person p join pos.unit u"
                                    + " where p.identityIndex in :indexes and pos.to is null",
                            Object[].class)
                    .setParameter("indexes", some)
                    .getResultStream()
                    .forEach(
                            r ->
                                    found.put(
                                            (String) r[0],
                                            new Known(
                                                    0,
                                                    (String) r[1],
                                                    (String) r[2],
                                                    (String) r[3])));
        }
        return found;
    }
}
