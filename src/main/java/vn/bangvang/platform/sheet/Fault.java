package vn.bangvang.platform.sheet;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What is wrong with a cell: "dòng 12, cột Họ và tên: …".
 *
 * @param sheet index of the sheet, from 0
 * @param row as the spreadsheet counts
 * @param column its heading
 * @param text what stands in the cell
 * @param key of the message
 */
public record Fault(int sheet, int row, String column, String text, String key, List<String> args)
        implements Serializable {
    public Fault {
        args = List.copyOf(args);
    }

    /** Faults as somebody mends them: sheet by sheet, row by row. */
    public static List<Fault> inOrder(List<Fault> faults) {
        return faults.stream()
                .sorted(Comparator.comparingInt(Fault::sheet).thenComparingInt(Fault::row))
                .toList();
    }

    public static Fault of(int row, Heading column, String key, Object... args) {
        return new Fault(
                0,
                row,
                column.heading(),
                "",
                key,
                Arrays.stream(args).map(String::valueOf).toList());
    }

    /** A fault of a cell whose text is shown beside it. */
    public static Fault of(Cells row, Heading column, String text, String key, Object... args) {
        return new Fault(
                row.sheet(),
                row.number(),
                column.heading(),
                text,
                key,
                Arrays.stream(args).map(String::valueOf).toList());
    }

    /** The first argument of the message, or nothing. */
    public String arg() {
        return args.isEmpty() ? "" : args.get(0);
    }
}
