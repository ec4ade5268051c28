package vn.bangvang.eligibility.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogues;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.organization.lineage.Lineage;
import vn.bangvang.person.People;
import vn.bangvang.person.Person;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.person.duplicate.Aliases;
import vn.bangvang.person.household.Households;
import vn.bangvang.person.initiative.InitiativeRow;
import vn.bangvang.person.year.PersonYears;
import vn.bangvang.person.year.YearFacts;
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
    @Inject PersonYears years;
    @Inject Aliases aliases;
    @Inject Register register;
    @Inject Households households;
    @Inject Lineage lineage;
    @Inject Units units;
    @Inject Catalogues catalogues;
    @Inject Settings settings;

    /** The past of each person, by id. */
    public Map<Long, History> ofPeople(Collection<Person> persons) {
        var records = aliases.of(persons.stream().map(Person::id).toList());
        var all = records.values().stream().flatMap(List::stream).distinct().toList();
        var ids = all.stream().map(Aliases.Alias::id).toList();
        var years = this.years.of(ids);
        var ideas = people.initiativesOf(ids);
        var merits = merits(all.stream().map(a -> RecipientKey.person(a.code())).toList());
        var histories = new HashMap<Long, History>();
        for (var person : persons) {
            var own = records.get(person.id());
            histories.put(
                    person.id(),
                    new History(
                            "app/person/person.xhtml?tab=years&code=" + person.code(),
                            years(own, years),
                            own.stream()
                                    .flatMap(
                                            a ->
                                                    merits
                                                            .getOrDefault(
                                                                    RecipientKey.person(a.code()),
                                                                    List.of())
                                                            .stream())
                                    .sorted(Comparator.comparingInt(History.Merit::year))
                                    .toList(),
                            own.stream()
                                    .flatMap(a -> ideas.getOrDefault(a.id(), List.of()).stream())
                                    .map(Histories::idea)
                                    .toList(),
                            completeFrom()));
        }
        return histories;
    }

    /** What a year says on any record of the person; the kept record speaks first. */
    private static SortedMap<Integer, YearFacts> years(
            List<Aliases.Alias> own, Map<Long, SortedMap<Integer, YearFacts>> known) {
        var years = new TreeMap<Integer, YearFacts>();
        for (var alias : own) {
            known.getOrDefault(alias.id(), new TreeMap<>())
                    .forEach((year, facts) -> years.merge(year, facts, YearFacts::over));
        }
        return years;
    }

    /**
     * The past of each collective, by the unit's id. A unit that came of others has what all of
     * them had; what only some of them had is unknown.
     */
    public Map<Long, History> ofUnits(Collection<Unit> units) {
        var origins = lineage.origins(units.stream().map(Unit::id).toList());
        var codes = this.units.codes(origins.keySet());
        var merits = merits(codes.values().stream().map(RecipientKey::unit).toList());
        var founded = this.units.foundingYears(origins.keySet());
        var own = new HashMap<Long, List<History.Merit>>();
        codes.forEach(
                (id, code) -> own.put(id, merits.getOrDefault(RecipientKey.unit(code), List.of())));
        var histories = new HashMap<Long, History>();
        for (var unit : units) {
            var known = Inheritance.of(unit.id(), origins, own, founded);
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

    /** The past of each household, by its code. */
    public Map<String, History> ofHouseholds(Collection<String> codes) {
        var records = households.sameAs(codes);
        var merits =
                merits(
                        records.values().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .map(RecipientKey::household)
                                .toList());
        var histories = new HashMap<String, History>();
        records.forEach(
                (code, same) ->
                        histories.put(
                                code,
                                new History(
                                        "app/register/recipient.xhtml?key=H:" + code,
                                        new TreeMap<>(),
                                        same.stream()
                                                .flatMap(
                                                        c ->
                                                                merits
                                                                        .getOrDefault(
                                                                                RecipientKey
                                                                                        .household(
                                                                                                c),
                                                                                List.of())
                                                                        .stream())
                                                .sorted(
                                                        Comparator.comparingInt(
                                                                History.Merit::year))
                                                .toList(),
                                        List.of(),
                                        completeFrom())));
        return histories;
    }

    /** Awards of each of the units under its own name, by the unit's code. */
    public Map<String, List<History.Merit>> meritsOfUnits(Collection<String> codes) {
        var merits = merits(codes.stream().map(RecipientKey::unit).toList());
        return codes.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                c -> c, c -> merits.getOrDefault(RecipientKey.unit(c), List.of())));
    }

    public int completeFrom() {
        return Integer.parseInt(settings.get("place.completeFrom"));
    }

    private Map<RecipientKey, List<History.Merit>> merits(List<RecipientKey> keys) {
        return register.meritsOf(keys).stream()
                .collect(
                        Collectors.groupingBy(
                                m -> m.honour().recipient().key(),
                                Collectors.mapping(this::merit, Collectors.toList())));
    }

    private History.Merit merit(Merit m) {
        var honour = m.honour();
        var given = honour.award();
        var award = catalogues.catalogue().award(given.code());
        var form = award.kind() == Award.Kind.FORM;
        return new History.Merit(
                given.code(),
                honour.year(),
                honour.decision().on(),
                honour.decision().number(),
                m.declared()
                        ? "app/register/old-list.xhtml?code=" + m.source()
                        : "verify.xhtml?id=" + m.source(),
                given.achievement(),
                form,
                form && award.level() == Award.Level.STATE,
                given.commendation(),
                given.achieved() == null ? null : given.achieved().to());
    }

    private static History.Idea idea(InitiativeRow row) {
        return new History.Idea(row.year(), row.scope(), row.recognisedBy(), row.id());
    }
}
