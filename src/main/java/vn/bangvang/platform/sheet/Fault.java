package vn.bangvang.platform.sheet;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with a cell: "dòng 12, cột Họ và tên: …".
 *
 * @param row as the spreadsheet counts
 * @param column its heading
 * @param key of the message
 */
public record Fault(int row, String column, String key, List<String> args) implements Serializable {
    public Fault {
        args = List.copyOf(args);
    }

    public static Fault of(int row, Heading column, String key, Object... args) {
        return new Fault(
                row, column.heading(), key, Arrays.stream(args).map(String::valueOf).toList());
    }

    /** The first argument of the message, or nothing. */
    public String arg() {
        return args.isEmpty() ? "" : args.get(0);
    }
}
