package vn.bangvang.eligibility;

import java.time.LocalDate;
import vn.bangvang.award.Subject;
import vn.bangvang.person.YearFacts;

/**
 * The facts that rules judge by. {@code null} means unknown.
 *
 * @param award code of the award asked for
 * @param periodTo last day of the year that is judged
 * @param year rating, leave and discipline of the year
 * @param recruitedOn first day of service
 * @param advancedWorker where the person was recognised as Lao động tiên tiến of the year
 * @param initiative number of the decision that recognised an initiative of the year
 * @param members of a collective
 * @param advancedMembers members who are Lao động tiên tiến
 * @param cap how the cap of the round stands
 */
public record Candidate(
        String award,
        Subject subject,
        LocalDate periodTo,
        YearFacts year,
        LocalDate recruitedOn,
        String advancedWorker,
        String initiative,
        Integer members,
        Integer advancedMembers,
        Cap cap) {

    /**
     * The cap over a round.
     *
     * @param proposed nominations for the capped award
     * @param base those counted in the base within the round
     * @param elsewhere those decided elsewhere, as far as units have declared them with evidence
     * @param complete whether every unit of the scope has declared
     */
    public record Cap(long proposed, long base, long elsewhere, boolean complete) {}
}
