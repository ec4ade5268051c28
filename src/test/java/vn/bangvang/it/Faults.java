package vn.bangvang.it;

import java.util.List;
import vn.bangvang.platform.sheet.Fault;

/** Faults of a file as lines of text, to be compared whole. */
final class Faults {
    private Faults() {}

    static List<String> of(List<Fault> faults) {
        return faults.stream().map(f -> line(f.row(), f.column(), f.key(), f.args())).toList();
    }

    static String line(int row, String column, String key, List<String> args) {
        return row + " | " + column + " | " + key + " | " + args;
    }
}
