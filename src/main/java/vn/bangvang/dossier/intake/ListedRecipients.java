package vn.bangvang.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.bangvang.award.Subject;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.dossier.Nominee;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.person.NewPerson;
import vn.bangvang.person.People;
import vn.bangvang.person.Person;
import vn.bangvang.person.Posts;
import vn.bangvang.person.household.Households;
import vn.bangvang.person.initiative.InitiativeRow;
import vn.bangvang.person.year.PersonYears;
import vn.bangvang.person.year.YearFacts;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Text;

/**
 * Whom the rows of an imported list are for. Who is not on record is written down, with what the
 * list says of the year; people, posts and years are looked up many at once.
 */
@ApplicationScoped
class ListedRecipients {
    @Inject People people;
    @Inject PersonYears years;
    @Inject Posts posts;
    @Inject Households households;
    @Inject Units units;
    @Inject Clocks clocks;

    /** A row and whom it is for. */
    record Listed(IntakeRow row, Nominee recipient) {}

    /** In the order of the list. */
    List<Listed> recipients(Dossier dossier, List<IntakeRow> rows) {
        var places = units(dossier, rows);
        var found = found(rows, places);
        years.completeAll(dossier.round().year(), found.years(rows));
        var listed = new ArrayList<Listed>();
        for (var row : rows) {
            listed.add(new Listed(row, recipient(dossier, row, places, found)));
        }
        return listed;
    }

    private Nominee recipient(Dossier dossier, IntakeRow row, Places places, Found found) {
        var unit = places.of(row);
        return switch (row.subject()) {
            case COLLECTIVE -> Nominee.of(unit, dossier.unit().name());
            case HOUSEHOLD ->
                    Nominee.of(
                            row.recipientCode() != null
                                    ? households.with(row.recipientCode())
                                    : households.add(row.name(), unit),
                            unit.name());
            case INDIVIDUAL -> {
                var person = found.person(row);
                if (row.initiative() != null) {
                    people.addInitiative(
                            person,
                            InitiativeRow.own(
                                    dossier.round().year(),
                                    row.initiative(),
                                    row.initiativeNumber()));
                }
                yield Nominee.of(person, row.person(), unit.name())
                        .orOfClass(found.classes().get(person.id()));
            }
        };
    }

    /** Units that the rows name; collectives that are new to the list are founded. */
    private Places units(Dossier dossier, List<IntakeRow> rows) {
        var known = new HashMap<String, Unit>();
        for (var row : rows) {
            if (row.newCollective()) {
                known.computeIfAbsent(
                        Places.made(row),
                        k -> units.addCollective(row.unitName(), dossier.unit(), clocks.today()));
            }
            if (row.unitCode() != null) {
                known.computeIfAbsent(row.unitCode(), units::with);
            }
        }
        return new Places(known);
    }

    private Found found(List<IntakeRow> rows, Places places) {
        var onRecord =
                people.coded(
                        individuals(rows).stream()
                                .map(IntakeRow::recipientCode)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        return new Found(onRecord, posts.presentClasses(onRecord.values()), added(rows, places));
    }

    /** Writes down, all at once, who is not on record; by the key of the row that brings them. */
    private Map<String, Person> added(List<IntakeRow> rows, Places places) {
        var fullest = new LinkedHashMap<String, IntakeRow>();
        individuals(rows).stream()
                .filter(r -> r.recipientCode() == null)
                .forEach(r -> fullest.merge(r.sameRecipientAs(), r, ListedRecipients::fuller));
        var written =
                people.addAll(
                                fullest.values().stream()
                                        .map(
                                                r ->
                                                        new NewPerson(
                                                                r.person(),
                                                                places.of(r),
                                                                clocks.today()))
                                        .toList())
                        .iterator();
        var added = new HashMap<String, Person>();
        fullest.keySet().forEach(key -> added.put(key, written.next()));
        return added;
    }

    /** Of two rows of one person, the one that says when he or she was born. */
    private static IntakeRow fuller(IntakeRow first, IntakeRow next) {
        return first.person().birthYear() == null && next.person().birthYear() != null
                ? next
                : first;
    }

    private static List<IntakeRow> individuals(List<IntakeRow> rows) {
        return rows.stream().filter(r -> r.subject() == Subject.INDIVIDUAL).toList();
    }

    /** Units by their codes; those that the list made by how it spells them. */
    private record Places(Map<String, Unit> known) {
        static String made(IntakeRow row) {
            return "?" + Text.spelling(row.unitName());
        }

        Unit of(IntakeRow row) {
            return known.get(row.newCollective() ? made(row) : row.unitCode());
        }
    }

    /**
     * The people of the list.
     *
     * @param onRecord by their codes
     * @param classes of the present positions of those, by their ids; none where it is not known
     * @param added by the key of the row that brings them
     */
    private record Found(
            Map<String, Person> onRecord, Map<Long, String> classes, Map<String, Person> added) {
        Person person(IntakeRow row) {
            return row.recipientCode() != null
                    ? onRecord.get(row.recipientCode())
                    : added.get(row.sameRecipientAs());
        }

        /** What the list says of the year of each; of several rows the last counts most. */
        Map<Person, YearFacts> years(List<IntakeRow> rows) {
            var years = new LinkedHashMap<Person, YearFacts>();
            individuals(rows)
                    .forEach(
                            r ->
                                    years.merge(
                                            person(r),
                                            r.year(),
                                            (before, next) -> next.over(before)));
            return years;
        }
    }
}
