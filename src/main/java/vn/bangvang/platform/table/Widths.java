package vn.bangvang.platform.table;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.bangvang.platform.Vocabulary;

/** How wide the columns of a table are, by what stands in them. */
public final class Widths {
    /** Characters of a text from which on it is broken into lines. */
    private static final int A_LINE = 44;

    private static final Vocabulary WORDS = Vocabulary.OFFICIAL;

    /** Characters of the longest word, and of the longest text up to a line's. */
    private final int[] least;

    private final int[] wanted;

    private Widths(ReportTable table) {
        var columns = table.columns();
        least = new int[columns.size()];
        wanted = new int[columns.size()];
        for (var i = 0; i < least.length; i++) {
            var heading = columns.get(i).heading(WORDS);
            least[i] = Math.max(2, longestWord(heading));
            wanted[i] = Math.max(least[i], heading.length() / 2);
        }
        for (var row : table.rows()) {
            for (var i = 0; i < least.length && !row.isSection(); i++) {
                var text = ReportTable.text(row.cells().get(i), WORDS);
                least[i] = Math.max(least[i], longestWord(text));
                wanted[i] = Math.max(wanted[i], Math.min(A_LINE, text.length()));
            }
        }
    }

    /** Widths in characters, each with a little air. */
    public static int[] characters(ReportTable table) {
        return Arrays.stream(new Widths(table).wanted).map(w -> w + 3).toArray();
    }

    /**
     * Parts of the width that there is, together 1: no column is narrower than its longest word as
     * long as all have that much.
     *
     * @param room characters of a line of the paper
     */
    public static double[] shares(ReportTable table, int room) {
        return new Widths(table).shares(room);
    }

    private double[] shares(int room) {
        var air = IntStream.of(least).map(w -> w + 2).toArray();
        var free = room - IntStream.of(air).sum();
        var more =
                IntStream.range(0, air.length)
                        .map(i -> Math.max(0, wanted[i] + 2 - air[i]))
                        .toArray();
        var asked = IntStream.of(more).sum();
        var widths =
                IntStream.range(0, air.length)
                        .mapToDouble(
                                i ->
                                        air[i]
                                                + (free > 0 && asked > 0
                                                        ? free * more[i] / (double) asked
                                                        : 0))
                        .toArray();
        var all = Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(w -> w / all).toArray();
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("[\\s\u00a0]+")).mapToInt(String::length).max().orElse(0);
    }
}
