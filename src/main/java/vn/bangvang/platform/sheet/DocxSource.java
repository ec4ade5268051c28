package vn.bangvang.platform.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.bangvang.platform.encoding.OldText;

/** The tables of a document, each named by the text before it; what was deleted is left out. */
final class DocxSource implements Source {
    private static final String PART = "word/document.xml";
    private static final int MAX_SPAN = 1000;

    private final Zip zip;
    private final List<Name> names = new ArrayList<>();

    DocxSource(Zip zip) throws IOException {
        this.zip = zip;
        var depth = 0;
        var before = "";
        var paragraph = new StringBuilder();
        try (var in = zip.open(PART)) {
            var xml = new Xml(in);
            while (xml.next()) {
                if (xml.begins("tbl")) {
                    if (depth++ == 0) {
                        names.add(new Name(before, false));
                    }
                } else if (xml.ends("tbl")) {
                    depth--;
                } else if (depth == 0 && xml.begins("p")) {
                    paragraph.setLength(0);
                } else if (depth == 0 && xml.begins("t")) {
                    paragraph.append(xml.text());
                } else if (depth == 0 && xml.ends("p") && !paragraph.toString().isBlank()) {
                    before = paragraph.toString().strip();
                }
            }
        }
    }

    @Override
    public List<Name> names() {
        return names;
    }

    @Override
    public Layout read(int table, Sink sink) throws IOException {
        var merged = new ArrayList<Area>();
        var open = new TreeMap<Integer, Area>();
        var row = 0;
        try (var in = zip.open(PART)) {
            var xml = at(new Xml(in), table);
            while (xml.next() && !xml.ends("tbl")) {
                if (xml.begins("tr")) {
                    var spans = new ArrayList<Span>();
                    var cells = row(xml, spans);
                    if (cells != null) {
                        follow(spans, row, open, merged);
                        if (!sink.row(row++, false, cells)) {
                            break;
                        }
                    }
                }
            }
        }
        merged.addAll(open.values());
        return new Layout(Layout.PLAIN.hiddenColumns(), merged);
    }

    private static Xml at(Xml xml, int table) throws IOException {
        var number = -1;
        while (xml.next()) {
            if (xml.begins("tbl")) {
                if (++number == table) {
                    return xml;
                }
                xml.skip();
            }
        }
        throw new IOException("no table " + table);
    }

    /** How far a cell reaches: over columns, and whether it goes on below or from above. */
    private record Span(int column, int width, boolean starts, boolean goesOn) {}

    private static void follow(
            List<Span> spans, int row, TreeMap<Integer, Area> open, List<Area> merged) {
        for (var span : spans) {
            var above = open.remove(span.column());
            var right = span.column() + span.width() - 1;
            if (span.goesOn() && above != null) {
                open.put(span.column(), new Area(above.top(), above.left(), row, above.right()));
                continue;
            }
            if (above != null) {
                merged.add(above);
            }
            if (span.starts()) {
                open.put(span.column(), new Area(row, span.column(), row, right));
            } else if (span.width() > 1) {
                merged.add(new Area(row, span.column(), row, right));
            }
        }
    }

    /** The cells of a row; {@code null} of one that was deleted. */
    private static List<Raw> row(Xml xml, List<Span> spans) throws IOException {
        var cells = new ArrayList<Raw>();
        var column = 0;
        var deleted = false;
        while (xml.next() && !xml.ends("tr")) {
            if (xml.begins("gridBefore")) {
                column = Math.min(xml.number("val", 0), MAX_SPAN);
            } else if (xml.begins("del")) {
                deleted = true;
            } else if (xml.begins("tc")) {
                var cell = new CellText(xml, column);
                spans.add(cell.span);
                if (!cell.text().isBlank()) {
                    cells.add(new Raw(column, Cell.Kind.TEXT, List.copyOf(cell.pieces)));
                }
                column += cell.span.width();
            }
        }
        return deleted ? null : cells;
    }

    /** What stands in one cell. */
    private static final class CellText {
        private final List<OldText.Piece> pieces = new ArrayList<>();
        private final Span span;
        private String font;
        private boolean vanishes;

        CellText(Xml xml, int column) throws IOException {
            var width = 1;
            var starts = false;
            var goesOn = false;
            var paragraphs = 0;
            for (var depth = 1; depth > 0 && xml.next(); ) {
                if (!xml.begins()) {
                    depth--;
                    continue;
                }
                switch (xml.name()) {
                    case "gridSpan" ->
                            width = Math.max(1, Math.min(xml.number("val", 1), MAX_SPAN));
                    case "vMerge" -> {
                        starts = "restart".equals(xml.attribute("val"));
                        goesOn = !starts;
                    }
                    case "p" -> add(paragraphs++ > 0 ? "\n" : "");
                    case "r" -> {
                        font = null;
                        vanishes = false;
                    }
                    case "rFonts" -> font = xml.attribute("ascii");
                    case "vanish" -> vanishes = xml.attribute("val") == null || xml.isTrue("val");
                    case "tab", "ptab" -> add("\t");
                    case "br", "cr" -> add("\n");
                    case "noBreakHyphen" -> add("\u2011");
                    case "t" -> {
                        var text = xml.text();
                        add(vanishes ? "" : text);
                        continue;
                    }
                    case "Fallback", "pPr", "tbl", "del", "moveFrom" -> {
                        xml.skip();
                        continue;
                    }
                    default -> {}
                }
                depth++;
            }
            span = new Span(column, width, starts, goesOn);
        }

        private void add(String text) {
            if (!text.isEmpty()) {
                pieces.add(new OldText.Piece(text, font));
            }
        }

        private String text() {
            return String.join("", pieces.stream().map(OldText.Piece::raw).toList());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
