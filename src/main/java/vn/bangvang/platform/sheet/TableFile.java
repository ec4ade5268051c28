package vn.bangvang.platform.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.encoding.OldText;
import vn.bangvang.platform.encoding.Reading;

/**
 * The tables of an uploaded file of any kind that offices send: .xlsx (strict too), .xls, .ods,
 * .csv in any encoding, tables of .docx. What the file is, is told by its content. Rows are read as
 * a stream and no more are kept than were asked for; merged cells have the content of their first
 * one; text in old fonts is turned into Unicode.
 */
public final class TableFile {
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** Ends of names of the files that are read. */
    public static final String TYPES = ".xlsx,.xls,.ods,.csv,.txt,.docx";

    /** How many files are read at once, and how many seconds others wait: each takes memory. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private static final int PATIENCE = 30;
    private static final int MAX_COLUMNS = 60;
    private static final int MAX_CELL = 4000;
    private static final int MAX_AREAS = 20_000;

    private final List<TableSheet> sheets;

    private TableFile(List<TableSheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    /**
     * @param maxRows of a sheet; a longer one is kept up to there and says that it was cut
     * @throws RuleViolation when the file is of no kind that can be read safely, or damaged in
     *     whatever way
     */
    public static TableFile read(byte[] file, int maxRows) {
        try {
            if (!AT_ONCE.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new RuleViolation("platform.sheet.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("platform.sheet.busy");
        }
        try {
            return readAlone(file, maxRows);
        } finally {
            AT_ONCE.release();
        }
    }

    private static TableFile readAlone(byte[] file, int maxRows) {
        try (var source = Sources.of(file)) {
            var sheets = new ArrayList<TableSheet>();
            for (var i = 0; i < source.names().size(); i++) {
                sheets.add(new Reader(i, source, maxRows).sheet());
            }
            if (sheets.stream().allMatch(s -> s.rows().isEmpty())) {
                throw new RuleViolation("platform.sheet.empty");
            }
            return new TableFile(sheets);
        } catch (RuleViolation e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new RuleViolation("platform.sheet.unreadable");
        }
    }

    /** Every sheet, hidden ones too, in the order of the file. */
    public List<TableSheet> sheets() {
        return sheets;
    }

    /**
     * The rows of the first sheet that is shown and holds anything, else of the first that does.
     *
     * @throws RuleViolation when it has more rows than were asked for
     */
    public List<Cells> first() {
        return whole(
                sheets.stream()
                        .filter(s -> !s.rows().isEmpty() && !s.hidden())
                        .findFirst()
                        .orElseGet(
                                () ->
                                        sheets.stream()
                                                .filter(s -> !s.rows().isEmpty())
                                                .findFirst()
                                                .orElseThrow()));
    }

    /** The rows of the sheet with this name; none when there is no such. */
    public List<Cells> named(String name) {
        return sheets.stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .map(TableFile::whole)
                .orElse(List.of());
    }

    /**
     * @throws RuleViolation when the sheet has more rows than were asked for
     */
    public static List<Cells> whole(TableSheet sheet) {
        if (sheet.cut()) {
            throw new RuleViolation("platform.sheet.rows", sheet.rows().size());
        }
        return sheet.rows();
    }

    /** One pass over a sheet. */
    private static final class Reader {
        private final int index;
        private final Source source;
        private final int maxRows;
        private final TreeMap<Integer, List<Source.Raw>> rows = new TreeMap<>();
        private final Map<Integer, Boolean> hidden = new HashMap<>();
        private boolean cut;

        Reader(int index, Source source, int maxRows) {
            this.index = index;
            this.source = source;
            this.maxRows = maxRows;
        }

        TableSheet sheet() throws IOException {
            var layout = source.read(index, this::keep);
            var name = source.names().get(index);
            return new TableSheet(
                    index,
                    name.text(),
                    name.hidden(),
                    layout.hiddenColumns(),
                    cells(layout.merged()),
                    cut);
        }

        private boolean keep(int number, boolean isHidden, List<Source.Raw> cells) {
            var held =
                    cells.stream()
                            .filter(
                                    c ->
                                            c.kind() == Cell.Kind.NO_RESULT
                                                    || c.pieces().stream()
                                                            .anyMatch(p -> !p.raw().isBlank()))
                            .toList();
            if (held.isEmpty()) {
                return true;
            }
            if (rows.size() >= maxRows) {
                cut = true;
                return false;
            }
            for (var cell : held) {
                if (cell.column() >= MAX_COLUMNS) {
                    throw new RuleViolation("platform.sheet.columns", MAX_COLUMNS);
                }
                if (cell.pieces().stream().mapToInt(p -> p.raw().length()).sum() > MAX_CELL) {
                    throw new RuleViolation(
                            "platform.sheet.cellLong", name(number, cell.column()), MAX_CELL);
                }
            }
            rows.put(number, held);
            hidden.put(number, isHidden);
            return true;
        }

        private static String name(int row, int column) {
            var letters = "";
            for (var n = column + 1; n > 0; n = (n - 1) / 26) {
                letters = (char) ('A' + (n - 1) % 26) + letters;
            }
            return letters + (row + 1);
        }

        private List<Cells> cells(List<Source.Area> merged) {
            var text =
                    OldText.habitsOf(
                            rows.values().stream()
                                    .flatMap(List::stream)
                                    .flatMap(c -> c.pieces().stream())
                                    .toList());
            var seen = new HashMap<List<OldText.Piece>, Reading>();
            var read = new TreeMap<Integer, Map<Integer, Cell>>();
            rows.forEach(
                    (number, raw) -> {
                        var cells = new HashMap<Integer, Cell>();
                        for (var c : raw) {
                            var reading = seen.computeIfAbsent(c.pieces(), text::read);
                            cells.put(c.column(), new Cell(c.kind(), reading, false));
                        }
                        read.put(number, cells);
                    });
            merged.stream().limit(MAX_AREAS).forEach(area -> fill(read, area));
            var all = new ArrayList<Cells>();
            read.forEach(
                    (number, cells) ->
                            all.add(new Cells(index, number + 1, hidden.get(number), cells)));
            return Collections.unmodifiableList(all);
        }

        /** Rows that hold nothing else stay away: they would be copies of the one above. */
        private static void fill(TreeMap<Integer, Map<Integer, Cell>> rows, Source.Area area) {
            var first = Optional.ofNullable(rows.get(area.top())).map(r -> r.get(area.left()));
            if (first.isEmpty()) {
                return;
            }
            var right = Math.min(area.right(), MAX_COLUMNS - 1);
            rows.subMap(area.top(), true, area.bottom(), true)
                    .forEach(
                            (number, cells) -> {
                                for (var c = area.left(); c <= right; c++) {
                                    cells.putIfAbsent(c, first.get().fill());
                                }
                            });
        }
    }
}
