package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeMap;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.RuleViolation;

/**
 * Rating, leave and discipline of a whole unit for one year, written down together: what most
 * conditions of the emulation titles ask for (Luật Thi đua, khen thưởng 2022, Điều 21 đến 24).
 */
@ApplicationScoped
@Transactional
public class YearResultsService {
    /** No more people are shown, or written down, at once. */
    public static final int MOST = 300;

    @Inject People people;
    @Inject PeopleSearch search;
    @Inject Belonging belonging;
    @Inject Units units;
    @Inject Acting acting;

    @Needs(Permission.PERSON_EDIT)
    public YearResults of(String unitCode, int year) {
        var unit = units.with(unitCode);
        acting.actor().mustReach(Permission.PERSON_EDIT, unit.path());
        var workers = search.workingUnder(unit.path(), MOST + 1);
        var shown = workers.subList(0, Math.min(MOST, workers.size()));
        var years = people.yearsOf(shown.stream().map(w -> w.person().id()).toList());
        return new YearResults(
                unit.name(),
                shown.stream()
                        .map(
                                w -> {
                                    var known =
                                            years.getOrDefault(w.person().id(), new TreeMap<>());
                                    return new YearResult(
                                            w.person().code(),
                                            w.person().fullName(),
                                            w.title(),
                                            known.getOrDefault(year, YearFacts.UNKNOWN),
                                            known.getOrDefault(year - 1, YearFacts.UNKNOWN));
                                })
                        .toList(),
                workers.size() > MOST);
    }

    /** Of how many people of a unit the rating, the leave or the discipline is not known. */
    @Needs(Permission.PERSON_EDIT)
    public long open(String unitCode, int year) {
        return of(unitCode, year).people().stream().filter(r -> r.facts().isOpen()).count();
    }

    /**
     * Writes down all of them or none.
     *
     * @throws RuleViolation naming the person, where somebody else changed the year meanwhile
     */
    @Needs(Permission.PERSON_EDIT)
    public void write(int year, @Size(max = MOST) List<@Valid ChangedYear> changes) {
        for (var change : changes) {
            var person = people.with(change.person());
            belonging.mustReach(Permission.PERSON_EDIT, person);
            if (!people.year(person, year).equals(change.seen())) {
                throw new RuleViolation("person.results.stale", person.fullName());
            }
            people.remember(person, year, change.facts());
        }
    }
}
