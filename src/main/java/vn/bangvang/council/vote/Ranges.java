package vn.bangvang.council.vote;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Places on an agenda as people write them: "1–25, 27". */
final class Ranges {
    private Ranges() {}

    /**
     * @param places from 1, in any order
     */
    static String of(Collection<Integer> places) {
        var all = new TreeSet<>(places);
        return all.stream()
                .filter(first -> !all.contains(first - 1))
                .map(first -> range(all, first))
                .collect(Collectors.joining(", "));
    }

    private static String range(TreeSet<Integer> all, int first) {
        var last = first;
        while (all.contains(last + 1)) {
            last++;
        }
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
