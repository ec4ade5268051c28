package vn.bangvang.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogues;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.InitiativeRow;
import vn.bangvang.person.People;
import vn.bangvang.person.Person;
import vn.bangvang.platform.Settings;
import vn.bangvang.register.Merit;
import vn.bangvang.register.Register;

/**
 * Gathers the past of many recipients in a number of queries that does not grow with theirs: years,
 * initiatives, and the book of honours.
 */
@ApplicationScoped
public class Histories {
    @Inject People people;
    @Inject Register register;
    @Inject Catalogues catalogues;
    @Inject Settings settings;

    /** The past of each person, by id. */
    public Map<Long, History> ofPeople(Collection<Person> persons) {
        var ids = persons.stream().map(Person::id).toList();
        var years = people.yearsOf(ids);
        var ideas = people.initiativesOf(ids);
        var merits = merits(persons.stream().map(Histories::key).toList());
        var histories = new HashMap<Long, History>();
        for (var person : persons) {
            histories.put(
                    person.id(),
                    new History(
                            "app/person/person.xhtml?code=" + person.code(),
                            years.getOrDefault(person.id(), new TreeMap<>()),
                            merits.getOrDefault(key(person), List.of()),
                            ideas.getOrDefault(person.id(), List.of()).stream()
                                    .map(Histories::idea)
                                    .toList(),
                            completeFrom()));
        }
        return histories;
    }

    /** The past of each collective, by the unit's id. */
    public Map<Long, History> ofUnits(Collection<Unit> units) {
        var merits = merits(units.stream().map(Histories::key).toList());
        var histories = new HashMap<Long, History>();
        for (var unit : units) {
            histories.put(
                    unit.id(),
                    new History(
                            "",
                            new TreeMap<>(),
                            merits.getOrDefault(key(unit), List.of()),
                            List.of(),
                            completeFrom()));
        }
        return histories;
    }

    public int completeFrom() {
        return Integer.parseInt(settings.get("place.completeFrom"));
    }

    private Map<String, List<History.Merit>> merits(List<String> keys) {
        return register.meritsOf(keys).stream()
                .collect(
                        Collectors.groupingBy(
                                Merit::recipientKey,
                                Collectors.mapping(this::merit, Collectors.toList())));
    }

    private History.Merit merit(Merit m) {
        var award = catalogues.catalogue().award(m.award());
        var form = award.kind() == Award.Kind.FORM;
        return new History.Merit(
                m.award(),
                m.year(),
                m.decidedOn(),
                m.decision(),
                m.publicId(),
                m.achievement(),
                form,
                form && award.level() == Award.Level.STATE);
    }

    private static History.Idea idea(InitiativeRow row) {
        return new History.Idea(row.year(), row.scope(), row.recognisedBy());
    }

    private static String key(Person person) {
        return "P:" + person.code();
    }

    private static String key(Unit unit) {
        return "U:" + unit.code();
    }
}
