package vn.bangvang.person.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bangvang.organization.Units;
import vn.bangvang.person.Belonging;
import vn.bangvang.person.People;
import vn.bangvang.person.PeopleSearch;
import vn.bangvang.person.PeopleSearch.Worker;
import vn.bangvang.person.duplicate.Aliases;
import vn.bangvang.person.duplicate.Aliases.Alias;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;

/**
 * Rating, leave and discipline of a whole unit for one year, written down together: what most
 * conditions of the emulation titles ask for (Luật Thi đua, khen thưởng 2022, Điều 21 đến 24).
 */
@ApplicationScoped
@Transactional
public class YearResultsService {
    /** No more people are shown, or written down, at once. */
    public static final int MOST = 300;

    private static final int FIRST = 1945;
    private static final int LAST = 2100;

    @Inject People people;
    @Inject PersonYears years;
    @Inject PeopleSearch search;
    @Inject Belonging belonging;
    @Inject Aliases aliases;
    @Inject Units units;
    @Inject Acting acting;

    @Needs(Permission.PERSON_EDIT)
    public YearResults of(String unitCode, @Min(FIRST) @Max(LAST) int year) {
        var unit = units.with(unitCode);
        acting.actor().mustReach(Permission.PERSON_EDIT, unit.path());
        var workers = search.workingUnder(unit.path(), MOST + 1);
        var shown = workers.subList(0, Math.min(MOST, workers.size()));
        var ids = shown.stream().map(w -> w.person().id()).toList();
        var records = aliases.of(ids);
        var years =
                this.years.of(
                        records.values().stream().flatMap(List::stream).map(Alias::id).toList());
        return new YearResults(
                unit.name(),
                shown.stream().map(w -> result(w, records, years, year)).toList(),
                workers.size() > MOST);
    }

    private static YearResult result(
            Worker worker,
            Map<Long, List<Alias>> records,
            Map<Long, SortedMap<Integer, YearFacts>> years,
            int year) {
        var person = worker.person();
        return new YearResult(
                person.code(),
                person.fullName(),
                worker.title(),
                merged(records.get(person.id()), years, year),
                of(person.id(), years, year),
                merged(records.get(person.id()), years, year - 1));
    }

    /** The record that was kept comes first, as where the rules read. */
    private static YearFacts merged(
            List<Alias> records, Map<Long, SortedMap<Integer, YearFacts>> years, int year) {
        return records.stream()
                .map(r -> of(r.id(), years, year))
                .reduce(YearFacts::over)
                .orElse(YearFacts.UNKNOWN);
    }

    private static YearFacts of(
            long record, Map<Long, SortedMap<Integer, YearFacts>> years, int year) {
        return years.getOrDefault(record, new TreeMap<>()).getOrDefault(year, YearFacts.UNKNOWN);
    }

    /**
     * Writes down all of them or none.
     *
     * @throws RuleViolation naming the person, where somebody else changed the year meanwhile
     */
    @Needs(Permission.PERSON_EDIT)
    public void write(
            @Min(FIRST) @Max(LAST) int year, @Size(max = MOST) List<@Valid ChangedYear> changes) {
        for (var change : changes) {
            var person = people.with(change.person());
            belonging.mustReach(Permission.PERSON_EDIT, person);
            if (!years.year(person, year).equals(change.seen())) {
                throw new RuleViolation("person.results.stale", person.fullName());
            }
            years.remember(person, year, change.facts());
        }
    }
}
