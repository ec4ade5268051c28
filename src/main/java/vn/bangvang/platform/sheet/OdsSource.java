package vn.bangvang.platform.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.encoding.OldText;

/** A workbook of LibreOffice; repeated empty rows and cells are counted, never made. */
final class OdsSource implements Source {
    private static final String CONTENT = "content.xml";
    private static final int MAX_REPEATED = 10_000;
    private static final int MAX_COLUMN = 16_384;

    private final Zip zip;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, String> fonts = new HashMap<>();

    OdsSource(Zip zip) throws IOException {
        this.zip = zip;
        mustBeOpen();
        var hidden = new HashSet<String>();
        var style = "";
        var depth = 0;
        try (var in = zip.open(CONTENT)) {
            var xml = new Xml(in);
            while (xml.next()) {
                if (xml.ends("table")) {
                    depth--;
                } else if (xml.begins("style")) {
                    style = String.valueOf(xml.attribute("name"));
                } else if (xml.begins("table-properties")
                        && "false".equals(xml.attribute("display"))) {
                    hidden.add(style);
                } else if (xml.begins("text-properties") && xml.attribute("font-name") != null) {
                    fonts.put(style, xml.attribute("font-name"));
                } else if (xml.begins("tracked-changes")) {
                    xml.skip();
                } else if (xml.begins("table") && depth++ == 0) {
                    names.add(
                            new Name(
                                    xml.attribute("name"),
                                    hidden.contains(String.valueOf(xml.attribute("style-name")))));
                }
            }
        }
    }

    private void mustBeOpen() throws IOException {
        if (!zip.has("META-INF/manifest.xml")) {
            return;
        }
        try (var in = zip.open("META-INF/manifest.xml")) {
            var xml = new Xml(in);
            while (xml.next()) {
                if (xml.begins("encryption-data")) {
                    throw new RuleViolation("platform.sheet.password");
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
        var column = 0;
        var row = 0;
        try (var in = zip.open(CONTENT)) {
            var xml = at(new Xml(in), sheet);
            while (xml.next() && !xml.ends("table")) {
                if (xml.begins("table-column")) {
                    var many = xml.number("number-columns-repeated", 1);
                    var last = Math.min(column + many, MAX_COLUMN);
                    for (; isHidden(xml) && column < last; column++) {
                        hidden.add(column);
                    }
                    column = last;
                } else if (xml.begins("table-row")) {
                    var many = xml.number("number-rows-repeated", 1);
                    var isHidden = isHidden(xml);
                    var cells = cells(xml, row, merged);
                    if (!cells.isEmpty() && many > MAX_REPEATED) {
                        throw new RuleViolation("platform.sheet.bomb");
                    }
                    for (var i = 0; !cells.isEmpty() && i < many; i++) {
                        if (!sink.row(row + i, isHidden, cells)) {
                            return new Layout(hidden, merged);
                        }
                    }
                    row += many;
                }
            }
        }
        return new Layout(hidden, merged);
    }

    private static boolean isHidden(Xml xml) {
        var visibility = xml.attribute("visibility");
        return visibility != null && !visibility.equals("visible");
    }

    private static Xml at(Xml xml, int sheet) throws IOException {
        var number = -1;
        while (xml.next()) {
            if (xml.begins("tracked-changes")) {
                xml.skip();
            } else if (xml.begins("table")) {
                if (++number == sheet) {
                    return xml;
                }
                xml.skip();
            }
        }
        throw new IOException("no sheet " + sheet);
    }

    private List<Raw> cells(Xml xml, int row, List<Area> merged) throws IOException {
        var cells = new ArrayList<Raw>();
        var column = 0;
        while (xml.next() && !xml.ends("table-row")) {
            var covered = xml.begins("covered-table-cell");
            if (!covered && !xml.begins("table-cell")) {
                continue;
            }
            var many = xml.number("number-columns-repeated", 1);
            var wide = xml.number("number-columns-spanned", 1);
            var high = xml.number("number-rows-spanned", 1);
            if (wide > 1 || high > 1) {
                merged.add(new Area(row, column, row + high - 1, column + wide - 1));
            }
            var cell = cell(xml, column);
            if (cell != null && !covered) {
                if (many > MAX_REPEATED || cells.size() > MAX_REPEATED) {
                    throw new RuleViolation("platform.sheet.bomb");
                }
                for (var i = 0; i < many; i++) {
                    cells.add(new Raw(column + i, cell.kind(), cell.pieces()));
                }
            }
            column += many;
        }
        return cells;
    }

    private Raw cell(Xml xml, int column) throws IOException {
        var type = xml.attribute("value-type");
        var value = xml.attribute("value");
        var day = xml.attribute("date-value");
        var formula = xml.attribute("formula") != null;
        var font = fonts.get(String.valueOf(xml.attribute("style-name")));
        var text = text(xml);
        if (formula && text.matches("#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!)|Err:\\d+")) {
            return Raw.of(column, Cell.Kind.ERROR, text);
        }
        return switch (type == null ? "string" : type) {
            case "float", "percentage", "currency" ->
                    NumberFormats.cell(column, String.valueOf(value), "General", false);
            case "date" -> NumberFormats.iso(column, String.valueOf(day));
            case "time" -> Raw.of(column, Cell.Kind.TIME, text);
            default ->
                    text.isEmpty()
                            ? null
                            : new Raw(
                                    column, Cell.Kind.TEXT, List.of(new OldText.Piece(text, font)));
        };
    }

    /** The text of a cell, without its notes and drawings. */
    private static String text(Xml xml) throws IOException {
        var text = new StringBuilder();
        var paragraphs = 0;
        for (var depth = 1; depth > 0 && xml.nextOrText(); ) {
            if (xml.textHere() != null) {
                text.append(xml.textHere());
            } else if (!xml.begins()) {
                depth--;
            } else {
                switch (xml.name()) {
                    case "annotation", "table", "frame", "ruby-text" -> {
                        xml.skip();
                        continue;
                    }
                    case "p" -> text.append(paragraphs++ > 0 ? "\n" : "");
                    case "s" -> text.append(" ".repeat(Math.min(xml.number("c", 1), 1000)));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    default -> {}
                }
                depth++;
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
