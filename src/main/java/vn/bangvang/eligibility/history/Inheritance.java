package vn.bangvang.eligibility.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a collective has received, also as the units that it came of: an award of a year that every
 * one of them had counts as its own; where only some had it, nobody can say.
 *
 * @param certainFrom first year of which a missing award is certain
 */
record Inheritance(List<History.Merit> merits, int certainFrom) {

    /**
     * @param origins the units that each unit directly came of
     * @param own awards of each unit under its own code
     * @param founded first year of each unit; of the years in which it was there itself, its own
     *     record is one of those that must agree
     */
    static Inheritance of(
            long unit,
            Map<Long, List<Long>> origins,
            Map<Long, List<History.Merit>> own,
            Map<Long, Integer> founded) {
        var before =
                origins.getOrDefault(unit, List.of()).stream()
                        .map(id -> of(id, origins, own, founded))
                        .toList();
        var merits = new ArrayList<>(own.getOrDefault(unit, List.of()));
        var certainFrom = 0;
        for (var one : before) {
            certainFrom = Math.max(certainFrom, one.certainFrom);
            for (var merit : one.merits) {
                var wasThere = merit.year() >= founded.get(unit);
                if (wasThere && !has(own.getOrDefault(unit, List.of()), merit)
                        || !wasThere && !before.stream().allMatch(o -> has(o.merits, merit))) {
                    certainFrom = Math.max(certainFrom, merit.year() + 1);
                } else if (!wasThere && one == before.get(0)) {
                    merits.add(merit);
                }
            }
        }
        return new Inheritance(List.copyOf(merits), certainFrom);
    }

    private static boolean has(List<History.Merit> merits, History.Merit wanted) {
        return merits.stream()
                .anyMatch(m -> m.award().equals(wanted.award()) && m.year() == wanted.year());
    }
}
