package vn.bangvang.platform.sheet;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.util.LittleEndianInputStream;
import vn.bangvang.platform.RuleViolation;

/**
 * Counts the cells of an old workbook before it is read: two bytes of the file may make a cell of a
 * hundred in memory.
 */
final class XlsSize {
    private static final int MAX_CELLS = 300_000;

    /**
     * Records of one cell by their numbers in the format: blank, number, text, formula and so on.
     */
    private static final Map<Integer, Integer> ONE_CELL =
            Map.of(
                    0x201, 1, 0x203, 1, 0x204, 1, 0x205, 1, 0x27E, 1, 0xFD, 1, 0x06, 1, 0xD6, 1,
                    0x208, 1);

    /** Records of many cells, and the bytes that each of them takes. */
    private static final Map<Integer, Integer> MANY_CELLS = Map.of(0xBE, 2, 0xBD, 6);

    private static final int AROUND = 6;

    /** Where such a workbook keeps its cells. */
    private static final Set<String> STREAMS = Set.of("workbook", "book");

    private XlsSize() {}

    /**
     * @throws RuleViolation {@code platform.sheet.bomb} for more cells than fit into memory
     */
    static void mustFit(DirectoryNode root) throws IOException {
        for (var entry : root) {
            if (STREAMS.contains(entry.getName().toLowerCase(Locale.ROOT))) {
                mustFit(root, entry);
            }
        }
    }

    private static void mustFit(DirectoryNode root, Entry entry) throws IOException {
        var cells = 0L;
        try (var in = new LittleEndianInputStream(root.createDocumentInputStream(entry))) {
            while (in.available() >= 4) {
                var record = in.readUShort();
                var length = in.readUShort();
                cells += ONE_CELL.getOrDefault(record, 0);
                if (MANY_CELLS.containsKey(record)) {
                    cells += Math.max(0, length - AROUND) / MANY_CELLS.get(record);
                }
                if (cells > MAX_CELLS) {
                    throw new RuleViolation("platform.sheet.bomb");
                }
                in.skip(length);
            }
        }
    }
}
