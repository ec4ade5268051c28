package vn.bangvang.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.award.Commendation;
import vn.bangvang.award.Subject;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.eligibility.history.History;
import vn.bangvang.person.Posts;

/**
 * The facts that rules judge by. {@code null} means unknown, wherever it stands.
 *
 * @param claim what the nomination says of itself
 */
public record Candidate(
        Asked asked,
        Judged judged,
        Claim claim,
        History history,
        Circumstances circumstances,
        Work work,
        Cap cap,
        Sector sector) {

    /** The same with only what counts of the past. */
    Candidate withHistory(History counted) {
        return new Candidate(asked, judged, claim, counted, circumstances, work, cap, sector);
    }

    public String award() {
        return asked.award();
    }

    public boolean form() {
        return asked.form();
    }

    public boolean stateLevel() {
        return asked.stateLevel();
    }

    public Subject subject() {
        return asked.subject();
    }

    public Commendation commendation() {
        return asked.commendation();
    }

    public int year() {
        return judged.year();
    }

    public LocalDate periodTo() {
        return judged.periodTo();
    }

    public LocalDate day() {
        return judged.day();
    }

    /**
     * What is asked for.
     *
     * @param award its code
     * @param form whether it is a form of commendation, not a title
     * @param stateLevel whether the State gives it
     * @param commendation type of commendation of the round, or {@code null} where nobody said
     */
    public record Asked(
            String award,
            boolean form,
            boolean stateLevel,
            Subject subject,
            Commendation commendation) {}

    /**
     * The time of it.
     *
     * @param year that is judged
     * @param periodTo last day of that year; a school year ends with the school
     * @param day whose law judges
     */
    public record Judged(int year, LocalDate periodTo, LocalDate day) {}

    /**
     * What a person works as.
     *
     * @param posts held until now, oldest first
     * @param headed the collective that the person headed in the year, or {@code null}
     */
    public record Work(List<Posts.Post> posts, Headed headed) {
        public static final Work UNKNOWN = new Work(List.of(), null);

        public Work {
            posts = List.copyOf(posts);
        }

        /** Whether a post of the day is of the class, or may be: of one nobody knows the class. */
        boolean mayBe(String positionClass, LocalDate day) {
            return held(day)
                    .anyMatch(
                            p ->
                                    p.positionClass() == null
                                            || p.positionClass().equals(positionClass));
        }

        /** Whether a post of the day is of the class. */
        boolean isA(String positionClass, LocalDate day) {
            return held(day).anyMatch(p -> positionClass.equals(p.positionClass()));
        }

        private Stream<Posts.Post> held(LocalDate day) {
            return posts.stream().filter(p -> p.ranWithin(day, day));
        }
    }

    /**
     * A collective as its head is judged by it.
     *
     * @param merits awards of the collective, of any year
     * @param proposals what the round puts the collective forward for: award and nomination
     */
    public record Headed(String unitName, List<History.Merit> merits, List<String> proposals) {
        public Headed {
            merits = List.copyOf(merits);
            proposals = List.copyOf(proposals);
        }
    }

    /**
     * The sector of the nominating unit, where caps are counted over its headcount.
     *
     * @param proposed nominations of the unit for the award in the round
     * @param headcount of the unit in the year; {@code null} is no figure
     */
    public record Sector(boolean armed, long proposed, Integer headcount) {
        public static final Sector CIVIL = new Sector(false, 0, null);
    }

    /**
     * How the recipient stands today, by what is on record.
     *
     * @param recruitedOn first day of service
     * @param advancedWorker where the round recognises the person as Lao động tiên tiến
     * @param registered whether the unit's list of registered titles is on file
     * @param hold the matter under way that stops awards; {@code null} when none is on record
     * @param moved from where the person came within the year, or {@code null}
     * @param closedOn last day of a collective that was dissolved
     */
    public record Circumstances(
            LocalDate recruitedOn,
            String advancedWorker,
            Boolean registered,
            String hold,
            Moved moved,
            LocalDate closedOn) {
        public static final Circumstances UNKNOWN =
                new Circumstances(null, null, null, null, null, null);
    }

    /**
     * A move from one unit to another within the year.
     *
     * @param unitName of the unit that was left
     * @param months whole months of the year there
     */
    public record Moved(String unitName, int months) {}

    /**
     * The cap over a round on the award asked for.
     *
     * @param proposed nominations for the capped award
     * @param base those counted in the base within the round
     * @param elsewhere those decided elsewhere, as far as units have declared them with evidence
     * @param complete whether every unit of the scope has declared
     */
    public record Cap(long proposed, long base, long elsewhere, boolean complete) {
        public static final Cap NONE = new Cap(0, 0, 0, false);
    }
}
