package vn.bangvang.report.figures;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Subject;
import vn.bangvang.award.SubjectCounts;
import vn.bangvang.platform.Ratio;

/**
 * The figures of a year, all from the records.
 *
 * @param awards given, by award and subject; awards that nobody got are left out
 * @param decisions signed on rounds of the year
 */
public record YearFigures(
        int year,
        List<AwardCount> awards,
        List<UnitCount> units,
        Recipients whom,
        Punctuality punctuality,
        Review review,
        Bonus bonus,
        Elsewhere elsewhere,
        List<String> movements,
        List<SignedDecision> decisions,
        List<Reach> reach)
        implements Serializable {

    /** Awards given, by award and subject. */
    public record AwardCount(String award, String name, Subject subject, long count)
            implements Serializable {}

    /** Awards given to a unit's people and collectives, by award. */
    public record UnitCount(String unit, List<Long> counts, long total) implements Serializable {}

    /**
     * Whom the awards went to; each share over those of whom it is on record.
     *
     * @param people individuals awarded, each once
     * @param classUnknown awards of individuals of whom nobody knows the class of post
     * @param base awards at the base over all awards
     * @param priority awards in areas of priority over all awards
     */
    public record Recipients(
            long people,
            Ratio direct,
            Ratio leaders,
            long classUnknown,
            Ratio women,
            Ratio base,
            Ratio priority)
            implements Serializable {}

    /**
     * How dossiers fared.
     *
     * @param firstPass dossiers that were never returned, over all that were sent
     * @param notRecommended nominations that the council did not recommend
     */
    public record Review(Ratio firstPass, long proposed, long notRecommended)
            implements Serializable {}

    /**
     * Money of the signed decisions.
     *
     * @param vnd of the lines of which the law says how much, in đồng
     * @param unknown lines of which it does not
     */
    public record Bonus(long vnd, long unknown) implements Serializable {}

    /**
     * What is not of the yearly rounds at this place alone.
     *
     * @param sudden awards for sudden achievement (đột xuất)
     * @param superior awards of a level above the place's own, by name
     * @param proposedAbove recommended nominations that a level above decides, by name
     */
    public record Elsewhere(
            long sudden, Map<String, Long> superior, Map<String, Long> proposedAbove)
            implements Serializable {}

    /** The longest bar. */
    public long mostOfAUnit() {
        return units.stream().mapToLong(UnitCount::total).max().orElse(1);
    }

    public long total() {
        return awards.stream().mapToLong(AwardCount::count).sum();
    }

    /** Names of the awards given in the year, by code, in the order of the catalogue. */
    public Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        awards.forEach(a -> titles.put(a.award(), a.name()));
        return titles;
    }

    /** How many of an award, by subject. */
    public Map<Subject, Long> bySubject(String award) {
        var counts = new LinkedHashMap<Subject, Long>();
        for (var subject : SubjectCounts.ORDER) {
            var n = count(award, subject);
            if (n > 0) {
                counts.put(subject, n);
            }
        }
        return counts;
    }

    public long count(String award, Subject subject) {
        return awards.stream()
                .filter(a -> a.award().equals(award) && a.subject() == subject)
                .mapToLong(AwardCount::count)
                .sum();
    }

    public long count(String award) {
        return awards.stream()
                .filter(a -> a.award().equals(award))
                .mapToLong(AwardCount::count)
                .sum();
    }
}
