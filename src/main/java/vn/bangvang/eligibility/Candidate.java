package vn.bangvang.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.award.Commendation;
import vn.bangvang.award.Subject;
import vn.bangvang.person.Posts;

/**
 * The facts that rules judge by. {@code null} means unknown, wherever it stands.
 *
 * @param award code of the award asked for
 * @param form whether it is a form of commendation, not a title
 * @param stateLevel whether the State gives it
 * @param year that is judged
 * @param periodTo last day of that year; a school year ends with the school
 * @param day whose law judges
 * @param commendation type of commendation of the round, or {@code null} where nobody said
 */
public record Candidate(
        String award,
        boolean form,
        boolean stateLevel,
        Subject subject,
        int year,
        LocalDate periodTo,
        LocalDate day,
        History history,
        Standing standing,
        Group group,
        Cap cap,
        Commendation commendation,
        Work work,
        Locality locality,
        Sector sector) {

    /** For a merit award, with nothing known of posts, a cultural title or the sector. */
    public Candidate(
            String award,
            boolean form,
            boolean stateLevel,
            Subject subject,
            int year,
            LocalDate periodTo,
            LocalDate day,
            History history,
            Standing standing,
            Group group,
            Cap cap) {
        this(
                award,
                form,
                stateLevel,
                subject,
                year,
                periodTo,
                day,
                history,
                standing,
                group,
                cap,
                Commendation.MERIT,
                Work.UNKNOWN,
                Locality.NONE,
                Sector.CIVIL);
    }

    /** The same with only what counts of the past. */
    Candidate withHistory(History counted) {
        return new Candidate(
                award,
                form,
                stateLevel,
                subject,
                year,
                periodTo,
                day,
                counted,
                standing,
                group,
                cap,
                commendation,
                work,
                locality,
                sector);
    }

    /**
     * What a person works as.
     *
     * @param posts held until now, oldest first
     * @param hostOpinion of the unit to which the person was seconded
     * @param headed the collective that the person headed in the year, or {@code null}
     */
    public record Work(List<Posts.Post> posts, String hostOpinion, Headed headed) {
        public static final Work UNKNOWN = new Work(List.of(), null, null);

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
     * What is claimed for a cultural title (danh hiệu văn hóa).
     *
     * @param points of the province's frame
     * @param postedOn first day of the public notice
     * @param reviewedOn day on which the residents finished the review
     */
    public record Locality(Integer points, LocalDate postedOn, LocalDate reviewedOn) {
        public static final Locality NONE = new Locality(null, null, null);
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
     * How the recipient stands today.
     *
     * @param recruitedOn first day of service
     * @param advancedWorker where the person was recognised as Lao động tiên tiến of the year
     * @param registered whether the unit's list of registered titles is on file
     * @param hold the matter under way that stops awards; {@code null} when none is on record
     * @param moved name of the unit that the person left within the year, or {@code null}
     * @param monthsThere whole months of the year at the unit that was left
     * @param formerOpinion of that unit
     * @param closedOn last day of a collective that was dissolved
     * @param given what a household gave, in đồng
     * @param achievement for which the award is asked
     * @param achievedFrom first day of it, where the nomination says so
     */
    public record Standing(
            LocalDate recruitedOn,
            String advancedWorker,
            Boolean registered,
            String hold,
            String moved,
            int monthsThere,
            String formerOpinion,
            LocalDate closedOn,
            Long given,
            String achievement,
            LocalDate achievedFrom) {
        public static final Standing UNKNOWN =
                new Standing(null, null, null, null, null, 0, null, null, null, "", null);
    }

    /**
     * A collective in the year.
     *
     * @param advanced members who are Lao động tiên tiến
     * @param fighters members who are Chiến sĩ thi đua cơ sở
     * @param incomplete members who did not complete their tasks
     * @param disciplined members disciplined at "cảnh cáo" or above
     */
    public record Group(
            Integer members,
            Integer advanced,
            Integer fighters,
            Integer incomplete,
            Integer disciplined) {
        public static final Group NONE = new Group(null, null, null, null, null);
    }

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
