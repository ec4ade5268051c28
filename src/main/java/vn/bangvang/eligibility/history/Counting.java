package vn.bangvang.eligibility.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import vn.bangvang.award.Commendation;
import vn.bangvang.eligibility.Outcome;
import vn.bangvang.person.year.YearFacts;

/**
 * What of a past counts for an award.
 *
 * @param from first year whose achievement counts; of this year only what came after the end of a
 *     disciplinary period does, and nobody wrote down which that is; 0 when all counts
 * @param stated whether the next achievement counts from the end of the period that a decision
 *     states (rule P-NEXT2), not just after the year of the award
 * @param without types of commendation whose forms do not count
 */
public record Counting(int from, Set<Commendation> without, boolean stated) {
    static final Counting ALL = new Counting(0, Set.of(), false);

    /** Forms that were given for a theme or a sudden exploit (rule P-SEP). */
    public static final Set<Commendation> APART =
            Set.of(Commendation.THEMATIC, Commendation.SUDDEN);

    public Counting {
        without = Set.copyOf(without);
    }

    /** First day whose achievement may count for the award after this one. */
    public LocalDate after(History.Merit merit) {
        return stated && merit.achievedTo() != null
                ? merit.achievedTo().plusDays(1)
                : firstOf(merit.year() + 1);
    }

    /**
     * First day from which it counts for sure: where no period is stated, after the year of the
     * decision.
     */
    public LocalDate surelyAfter(History.Merit merit) {
        return stated && merit.achievedTo() == null
                ? firstOf(Math.max(merit.year(), merit.decidedOn().getYear()) + 1)
                : after(merit);
    }

    public static LocalDate firstOf(int year) {
        return LocalDate.of(year, 1, 1);
    }

    public boolean holds(History.Merit merit) {
        return merit.year() >= from
                && !(merit.form()
                        && merit.commendation() != null
                        && without.contains(merit.commendation()));
    }

    /** What is said of years that only in part count: met becomes unknown. */
    public Outcome sure(Outcome outcome, Collection<Integer> years) {
        return outcome == Outcome.MET && years.contains(from) ? Outcome.UNKNOWN : outcome;
    }

    /**
     * The year in which the last disciplinary period ended that is on record up to a year (rule
     * P-AFTER); 0 when there is none.
     */
    public static int afterDiscipline(History history, int upTo) {
        return history.years().headMap(upTo + 1).values().stream()
                .filter(YearFacts::disciplined)
                .map(YearFacts::disciplinedUntil)
                .filter(Objects::nonNull)
                .mapToInt(LocalDate::getYear)
                .max()
                .orElse(0);
    }
}
