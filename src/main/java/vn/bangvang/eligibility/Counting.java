package vn.bangvang.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import vn.bangvang.award.Commendation;
import vn.bangvang.person.Discipline;

/**
 * What of a past counts for an award.
 *
 * @param from first year whose achievement counts
 * @param without types of commendation whose forms do not count
 */
record Counting(int from, Set<Commendation> without) {
    static final Counting ALL = new Counting(0, Set.of());

    /** Forms that were given for a theme or a sudden exploit (rule P-SEP). */
    static final Set<Commendation> APART = Set.of(Commendation.THEMATIC, Commendation.SUDDEN);

    Counting {
        without = Set.copyOf(without);
    }

    boolean holds(History.Merit merit) {
        return merit.year() >= from
                && !(merit.form()
                        && merit.commendation() != null
                        && without.contains(merit.commendation()));
    }

    /**
     * The first whole year after the last disciplinary period that is on record (rule P-AFTER); a
     * year in which it still ran does not count.
     */
    static int firstYearAfterDiscipline(History history) {
        return history.years().values().stream()
                .filter(y -> y.discipline() != null && y.discipline() != Discipline.NONE)
                .map(y -> y.disciplinedUntil())
                .filter(Objects::nonNull)
                .mapToInt(LocalDate::getYear)
                .map(year -> year + 1)
                .max()
                .orElse(0);
    }
}
