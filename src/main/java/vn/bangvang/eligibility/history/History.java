package vn.bangvang.eligibility.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.bangvang.award.Commendation;
import vn.bangvang.eligibility.Proof;
import vn.bangvang.person.initiative.InitiativeScope;
import vn.bangvang.person.year.YearFacts;

/**
 * What is on record of a recipient's past, under whichever unit and under every code the recipient
 * has had.
 *
 * @param page address of the recipient's own page, for proofs that have none of their own
 * @param counting what of it counts for the award asked for
 * @param completeFrom first year of which the book of honours holds every award; an award missing
 *     in an earlier year is unknown, not refused
 */
public record History(
        String page,
        SortedMap<Integer, YearFacts> years,
        List<Merit> merits,
        List<Idea> ideas,
        int completeFrom,
        Counting counting) {

    /** A past of which everything counts. */
    public History(
            String page,
            SortedMap<Integer, YearFacts> years,
            List<Merit> merits,
            List<Idea> ideas,
            int completeFrom) {
        this(page, years, merits, ideas, completeFrom, Counting.ALL);
    }

    /** The same past with only these of its initiatives. */
    public History withIdeas(Collection<Long> chosen) {
        return new History(
                page,
                years,
                merits,
                ideas.stream().filter(i -> chosen.contains(i.id())).toList(),
                completeFrom,
                counting);
    }

    /** The same past without initiatives that are used up. */
    public History withoutIdeas(Collection<Long> used) {
        return new History(
                page,
                years,
                merits,
                ideas.stream().filter(i -> !used.contains(i.id())).toList(),
                completeFrom,
                counting);
    }

    /** The same past, of which only a part counts. */
    public History counting(Counting part) {
        return new History(page, years, merits, ideas, completeFrom, part);
    }

    /**
     * An award received.
     *
     * @param page address of the entry, or of the old list that declares it
     * @param commendation type of commendation, or {@code null} where it is not known
     * @param achievedTo last day of the achievement, or {@code null} where it is not known
     * @param stateForm whether it is a form of commendation given by the State
     */
    public record Merit(
            String award,
            int year,
            LocalDate decidedOn,
            String decision,
            String page,
            String achievement,
            boolean form,
            boolean stateForm,
            Commendation commendation,
            LocalDate achievedTo) {

        /** An award of which nobody wrote down for what type of commendation, and when achieved. */
        public Merit(
                String award,
                int year,
                LocalDate decidedOn,
                String decision,
                String page,
                String achievement,
                boolean form,
                boolean stateForm) {
            this(award, year, decidedOn, decision, page, achievement, form, stateForm, null, null);
        }

        public Proof proof() {
            return new Proof("%s %d – %s".formatted(award, year, decision), page);
        }
    }

    /** A recognised initiative. */
    public record Idea(int year, InitiativeScope scope, String decision, Long id) {
        /** An initiative of which only the decision is known. */
        public Idea(int year, InitiativeScope scope, String decision) {
            this(year, scope, decision, null);
        }
    }

    public History {
        years = new TreeMap<>(years);
        merits = List.copyOf(merits);
        ideas = List.copyOf(ideas);
    }

    /** Of whom nothing is known. */
    public static History unknown(int completeFrom) {
        return new History("", new TreeMap<>(Map.of()), List.of(), List.of(), completeFrom);
    }

    public YearFacts in(int year) {
        return years.getOrDefault(year, YearFacts.UNKNOWN);
    }

    public Optional<Merit> merit(String award, int year) {
        return counted(award).filter(m -> m.year() == year).findFirst();
    }

    private Stream<Merit> counted(String award) {
        return merits.stream().filter(m -> m.award().equals(award) && counting.holds(m));
    }

    /** The last award of the kind up to a year. */
    public Optional<Merit> last(String award, int upTo) {
        return counted(award)
                .filter(m -> m.year() <= upTo)
                .max(Comparator.comparingInt(Merit::year));
    }

    /** Initiatives recognised from a year to a year for at least this scope. */
    public List<Idea> ideas(InitiativeScope least, int from, int to) {
        return ideas.stream()
                .filter(i -> i.year() >= from && i.year() <= to)
                .filter(i -> i.year() >= counting.from())
                .filter(i -> i.scope().compareTo(least) >= 0)
                .toList();
    }
}
