package vn.bangvang.eligibility;

import java.time.LocalDate;
import vn.bangvang.award.Subject;

/**
 * The facts that rules judge by. {@code null} means unknown, wherever it stands.
 *
 * @param award code of the award asked for
 * @param form whether it is a form of commendation, not a title
 * @param stateLevel whether the State gives it
 * @param year that is judged
 * @param periodTo last day of that year; a school year ends with the school
 * @param day whose law judges
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
        Cap cap) {

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
            String achievement) {
        public static final Standing UNKNOWN =
                new Standing(null, null, null, null, null, 0, null, null, null, "");
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
     * The cap over a round.
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
