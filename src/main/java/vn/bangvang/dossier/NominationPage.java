package vn.bangvang.dossier;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.bangvang.platform.Slice;

/**
 * A page of a dossier's nominations, with what is to be known of all of them.
 *
 * @param number of the page, from 1
 * @param pages how many the part has
 * @param rows those of the page
 * @param tooLong texts of these rows that their certificates have no room for, by nomination
 * @param active how many the unit still asks for
 * @param counts how many each part holds
 */
public record NominationPage(
        int number,
        int pages,
        List<NominationRow> rows,
        Map<String, List<TooLong>> tooLong,
        int active,
        Map<NominationPart, Integer> counts,
        Shares shares,
        Precheck precheck)
        implements Serializable {
    /** Rows of a page. */
    public static final int SIZE = 50;

    public NominationPage {
        rows = List.copyOf(rows);
        tooLong = Map.copyOf(tooLong);
        counts = Map.copyOf(counts);
    }

    static NominationPage of(
            List<NominationRow> all,
            Shown shown,
            Function<NominationRow, List<TooLong>> room,
            Shares shares,
            Precheck precheck) {
        var part = all.stream().filter(shown.part()::holds).toList();
        var pages = Slice.pages(part.size(), SIZE);
        var number = Math.min(Math.max(1, number(part, shown)), pages);
        var rows = Slice.page(number, SIZE).of(part);
        var counts = new EnumMap<NominationPart, Integer>(NominationPart.class);
        Arrays.stream(NominationPart.values())
                .forEach(p -> counts.put(p, (int) all.stream().filter(p::holds).count()));
        var tooLong = new HashMap<String, List<TooLong>>();
        rows.forEach(n -> tooLong.put(n.code(), List.copyOf(room.apply(n))));
        var active = (int) all.stream().filter(NominationRow::active).count();
        return new NominationPage(number, pages, rows, tooLong, active, counts, shares, precheck);
    }

    private static int number(List<NominationRow> part, Shown shown) {
        return IntStream.range(0, part.size())
                .filter(i -> part.get(i).code().equals(shown.nomination()))
                .map(i -> i / SIZE + 1)
                .findFirst()
                .orElse(shown.page());
    }

    public int count(NominationPart part) {
        return counts.get(part);
    }

    /** How many stand in the dossier, those taken back with them. */
    public int total() {
        return count(NominationPart.ALL);
    }
}
