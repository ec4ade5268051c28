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
import vn.bangvang.organization.Lineage;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
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
    @Inject Lineage lineage;
    @Inject Units units;
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

    /**
     * The past of each collective, by the unit's id. A unit that came of others has what all of
     * them had; what only some of them had is unknown.
     */
    public Map<Long, History> ofUnits(Collection<Unit> units) {
        var origins = lineage.origins(units.stream().map(Unit::id).toList());
        var codes = this.units.codes(origins.keySet());
        var merits = merits(codes.values().stream().map(code -> "U:" + code).toList());
        var own = new HashMap<Long, List<History.Merit>>();
        codes.forEach((id, code) -> own.put(id, merits.getOrDefault("U:" + code, List.of())));
        var histories = new HashMap<Long, History>();
        for (var unit : units) {
            var known = Inheritance.of(unit.id(), origins, own);
            histories.put(
                    unit.id(),
                    new History(
                            "",
                            new TreeMap<>(),
                            known.merits(),
                            List.of(),
                            Math.max(completeFrom(), known.certainFrom())));
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
}
