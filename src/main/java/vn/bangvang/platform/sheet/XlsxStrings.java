package vn.bangvang.platform.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.encoding.OldText;

/** The strings that the sheets of a workbook share, each cut where its font changes. */
final class XlsxStrings {
    private static final long MAX_CHARACTERS = 20_000_000;

    /** What a string costs beside its text: there may be millions of empty ones. */
    private static final int A_STRING = 40;

    private final Zip zip;
    private final String part;
    private List<List<OldText.Piece>> strings;

    /**
     * @param part {@code null} for a workbook without shared strings
     */
    XlsxStrings(Zip zip, String part) {
        this.zip = zip;
        this.part = part;
    }

    /**
     * @param index as a cell names it
     */
    List<OldText.Piece> at(String index) throws IOException {
        if (strings == null) {
            strings = read();
        }
        try {
            return strings.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IOException("shared string " + index);
        }
    }

    private List<List<OldText.Piece>> read() throws IOException {
        var all = new ArrayList<List<OldText.Piece>>();
        if (part == null || !zip.has(part)) {
            return all;
        }
        var characters = 0L;
        try (var in = zip.open(part)) {
            var xml = new Xml(in);
            while (xml.next()) {
                if (xml.begins("si")) {
                    var pieces = pieces(xml, "si");
                    characters += A_STRING + pieces.stream().mapToInt(p -> p.raw().length()).sum();
                    if (characters > MAX_CHARACTERS) {
                        throw new RuleViolation("platform.sheet.bomb");
                    }
                    all.add(pieces);
                }
            }
        }
        return all;
    }

    /** The text of a string, without how it is read aloud. */
    static List<OldText.Piece> pieces(Xml xml, String end) throws IOException {
        var pieces = new ArrayList<OldText.Piece>(1);
        String font = null;
        while (xml.next() && !xml.ends(end)) {
            if (xml.begins("r")) {
                font = null;
            } else if (xml.begins("rFont")) {
                font = xml.attribute("val");
            } else if (xml.begins("t")) {
                pieces.add(new OldText.Piece(NumberFormats.unescaped(xml.text()), font));
            } else if (xml.begins("rPh")) {
                xml.skip();
            }
        }
        return pieces;
    }
}
