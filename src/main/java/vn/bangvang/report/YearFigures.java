package vn.bangvang.report;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Subject;

/** The figures of a year, all from the records. */
public record YearFigures(
        int year,
        List<AwardCount> awards,
        List<UnitCount> units,
        long people,
        long direct,
        long leaders,
        long women,
        long base,
        long priority,
        long individuals,
        long bonusVnd,
        int obliged,
        int sent,
        int late,
        int returned,
        int proposed,
        int notRecommended,
        List<String> movements,
        List<String> decisions,
        List<String> lateUnits,
        List<Reach> reach)
        implements Serializable {

    /** Awards given, by award and subject. */
    public record AwardCount(String award, String name, Subject subject, long count)
            implements Serializable {}

    /** Awards given to a unit's people and collectives, by award. */
    public record UnitCount(String unit, List<Long> counts, long total) implements Serializable {}

    /** The longest bar. */
    public long mostOfAUnit() {
        return units.stream().mapToLong(UnitCount::total).max().orElse(1);
    }

    public long total() {
        return awards.stream().mapToLong(AwardCount::count).sum();
    }

    /** Names of the awards that the year knows, by code, in the order of the catalogue. */
    public Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        awards.forEach(a -> titles.put(a.award(), a.name()));
        return titles;
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

    public Double directShare() {
        return share(direct, individuals);
    }

    public Double leaderShare() {
        return share(leaders, individuals);
    }

    public Double womenShare() {
        return share(women, individuals);
    }

    public Double baseShare() {
        return share(base, total());
    }

    public Double priorityShare() {
        return share(priority, total());
    }

    public Double lateShare() {
        return share(late, obliged);
    }

    public Double firstPassShare() {
        return share((long) sent - returned, sent);
    }

    private static Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
