package vn.bangvang.platform.sheet;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.encoding.OldText;

/** A workbook of Office Open XML, transitional or strict; only its strings and styles are held. */
final class XlsxSource implements Source {
    private static final int MAX_COLUMN = 16_384;
    private static final int MAX_AREAS = 100_000;

    private final Zip zip;
    private final List<Name> names = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final XlsxStyles styles;
    private final XlsxStrings strings;
    private boolean from1904;

    XlsxSource(Zip zip) throws IOException {
        this.zip = zip;
        var book =
                related("").values().stream()
                        .filter(r -> r.type().equals("officeDocument"))
                        .map(Related::part)
                        .findFirst()
                        .orElseThrow(() -> new IOException("no workbook"));
        var related = related(book);
        if (related.values().stream().anyMatch(r -> r.type().equals("vbaProject"))) {
            throw new RuleViolation("platform.sheet.macro");
        }
        styles = new XlsxStyles(zip, part(related, "styles"));
        strings = new XlsxStrings(zip, part(related, "sharedStrings"));
        readBook(book, related);
    }

    private static String part(Map<String, Related> related, String type) {
        return related.values().stream()
                .filter(r -> r.type().equals(type))
                .map(Related::part)
                .findFirst()
                .orElse(null);
    }

    /** What a part names: the last word of its type, where it lies. */
    private record Related(String type, String part) {}

    private Map<String, Related> related(String part) throws IOException {
        var name = part.substring(part.lastIndexOf('/') + 1);
        var path = part.substring(0, part.length() - name.length()) + "_rels/" + name + ".rels";
        var found = new LinkedHashMap<String, Related>();
        if (!zip.has(path)) {
            return found;
        }
        try (var in = zip.open(path)) {
            var xml = new Xml(in);
            while (xml.next()) {
                if (xml.begins("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    var type = xml.attribute("Type");
                    var target = xml.attribute("Target").replace(" ", "%20");
                    var whole = URI.create("/" + part).resolve(target).getPath();
                    found.put(
                            xml.attribute("Id"),
                            new Related(
                                    type.substring(type.lastIndexOf('/') + 1), whole.substring(1)));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        return found;
    }

    private void readBook(String part, Map<String, Related> related) throws IOException {
        try (var in = zip.open(part)) {
            var xml = new Xml(in);
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    from1904 = xml.isTrue("date1904");
                } else if (xml.begins("sheet")) {
                    var sheet = related.get(xml.relationship());
                    if (sheet != null && sheet.type().equals("worksheet")) {
                        var state = xml.attribute("state");
                        names.add(
                                new Name(
                                        xml.attribute("name"),
                                        state != null && !state.equals("visible")));
                        parts.add(sheet.part());
                    }
                }
            }
        }
    }

    @Override
    public List<Name> names() {
        return names;
    }

    @Override
    public Layout read(int sheet, Sink sink) throws IOException {
        var hidden = new TreeSet<Integer>();
        var merged = new ArrayList<Area>();
        var wanted = true;
        var number = -1;
        try (var in = zip.open(parts.get(sheet))) {
            var xml = new Xml(in);
            while (xml.next()) {
                if (xml.begins("col") && xml.isTrue("hidden")) {
                    hide(xml, hidden);
                } else if (xml.begins("row")) {
                    number = xml.number("r", number + 2) - 1;
                    if (wanted) {
                        wanted = sink.row(number, isHidden(xml), cells(xml));
                    }
                } else if (xml.begins("mergeCell")) {
                    var ends = xml.attribute("ref").split(":");
                    var from = address(ends[0]);
                    var to = address(ends[ends.length - 1]);
                    merged.add(new Area(from.row, from.column, to.row, to.column));
                    if (merged.size() > MAX_AREAS) {
                        throw new RuleViolation("platform.sheet.bomb");
                    }
                }
                if (!wanted && merged.isEmpty() && xml.ends("row")) {
                    return new Layout(hidden, merged);
                }
            }
        }
        return new Layout(hidden, merged);
    }

    private static void hide(Xml xml, Set<Integer> hidden) {
        var first = Math.max(1, xml.number("min", 1));
        var last = Math.min(xml.number("max", first), MAX_COLUMN);
        for (var column = first; column <= last; column++) {
            hidden.add(column - 1);
        }
    }

    private static boolean isHidden(Xml row) {
        var height = row.attribute("ht");
        return row.isTrue("hidden") || height != null && height.matches("0(\\.0*)?");
    }

    private List<Raw> cells(Xml xml) throws IOException {
        var cells = new ArrayList<Raw>();
        var column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                var address = xml.attribute("r");
                column = address == null ? column + 1 : address(address).column;
                if (column > MAX_COLUMN) {
                    throw new RuleViolation("platform.sheet.bomb");
                }
                var cell = cell(xml, column);
                if (cell != null) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    /** A formula is read as the result that was stored with it; nothing is worked out. */
    private Raw cell(Xml xml, int column) throws IOException {
        var type = xml.attribute("t") == null ? "n" : xml.attribute("t");
        var style = xml.number("s", 0);
        String value = null;
        List<OldText.Piece> pieces = null;
        var formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                value = xml.text();
            } else if (xml.begins("is")) {
                pieces = XlsxStrings.pieces(xml, "is");
            } else if (xml.begins()) {
                formula |= xml.name().equals("f");
                xml.skip();
            }
        }
        if (value == null && pieces == null) {
            return formula && !type.equals("str") ? Raw.of(column, Cell.Kind.NO_RESULT, "") : null;
        }
        return switch (type) {
            case "s" -> text(column, strings.at(value.strip()), style);
            case "inlineStr" -> pieces == null ? null : text(column, pieces, style);
            case "str" ->
                    text(
                            column,
                            List.of(new OldText.Piece(NumberFormats.unescaped(value), null)),
                            style);
            case "e" -> Raw.of(column, Cell.Kind.ERROR, value);
            case "b" -> Raw.of(column, Cell.Kind.TEXT, value.equals("1") ? "TRUE" : "FALSE");
            case "d" -> NumberFormats.iso(column, value);
            default ->
                    value.isBlank()
                            ? null
                            : NumberFormats.cell(column, value, styles.format(style), from1904);
        };
    }

    private Raw text(int column, List<OldText.Piece> pieces, int style) {
        var font = styles.font(style);
        return new Raw(
                column,
                Cell.Kind.TEXT,
                pieces.stream()
                        .map(p -> p.font() == null ? new OldText.Piece(p.raw(), font) : p)
                        .toList());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Row and column, from 0. */
    private record Address(int row, int column) {}

    private static Address address(String text) throws IOException {
        var row = 0;
        var column = 0;
        for (var sign : text.toCharArray()) {
            if (sign >= 'A' && sign <= 'Z') {
                column = column * 26 + sign - 'A' + 1;
            } else if (sign >= '0' && sign <= '9') {
                row = row * 10 + sign - '0';
            } else if (sign != '$') {
                throw new IOException("address " + text);
            }
        }
        return new Address(row - 1, column - 1);
    }
}
