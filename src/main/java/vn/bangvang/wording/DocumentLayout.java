package vn.bangvang.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Sentence;
import vn.bangvang.platform.document.OfficialDocument;
import vn.bangvang.platform.document.OfficialDocument.Annex;
import vn.bangvang.platform.document.OfficialDocument.Article;
import vn.bangvang.platform.document.OfficialDocument.Basis;
import vn.bangvang.platform.document.OfficialDocument.Block;
import vn.bangvang.platform.document.OfficialDocument.Centred;
import vn.bangvang.platform.document.OfficialDocument.Heading;
import vn.bangvang.platform.document.OfficialDocument.Paragraph;
import vn.bangvang.platform.document.OfficialDocument.Signature;
import vn.bangvang.platform.document.OfficialDocument.Table;

/**
 * Lays a filled wording out as a document. Marks at the beginning of a line: {@code #} heading
 * (numbered, left out when nothing follows), {@code =} in the middle, {@code ~} legal basis, {@code
 * Điều #.} article (numbered); a table stands on a line of its own; what is left is a paragraph.
 */
final class DocumentLayout {
    private static final String HEADING = "# ";
    private static final String CENTRED = "= ";
    private static final String BASIS = "~ ";
    private static final String ARTICLE = "Điều #.";
    private static final String NAME = "* ";

    private final Filled filled;
    private int headings;
    private int articles;

    DocumentLayout(Filled filled) {
        this.filled = filled;
    }

    /**
     * @param date printed beside the place; {@code null} leaves it open
     */
    OfficialDocument document(LocalDate date) {
        var body = blocks(Part.BODY);
        return new OfficialDocument(
                filled.text(Part.PARENT),
                filled.text(Part.ISSUER),
                filled.text(Part.NUMBER),
                filled.text(Part.PLACE),
                date,
                filled.text(Part.TITLE),
                filled.text(Part.SUBJECT),
                body,
                recipients(),
                signatures(),
                annex());
    }

    private List<Block> blocks(Part part) {
        var blocks = new ArrayList<Block>();
        var lines = filled.lines(part);
        for (var i = 0; i < lines.size(); i++) {
            var last = i + 1 == lines.size();
            if (!isHeading(lines.get(i)) || !last && !isHeading(lines.get(i + 1))) {
                blocks.add(block(part, lines.get(i)));
            }
        }
        return blocks;
    }

    static boolean isHeading(String line) {
        return line.startsWith(HEADING);
    }

    private Block block(Part part, String line) {
        if (Filled.isTable(line)) {
            return new Table(filled.table(line));
        }
        if (Filled.hasTable(line)) {
            throw new RuleViolation("wording.tableInText", part);
        }
        var text = Filled.plain(line).strip();
        if (!Filled.isOwn(line)) {
            return new Paragraph(text);
        }
        if (isHeading(line)) {
            return new Heading(Sentence.roman(++headings) + ". " + after(HEADING, text));
        }
        if (line.startsWith(CENTRED)) {
            return new Centred(after(CENTRED, text));
        }
        if (line.startsWith(BASIS)) {
            return new Basis(after(BASIS, text));
        }
        return line.startsWith(ARTICLE)
                ? new Article("Điều " + ++articles + ".", after(ARTICLE, text))
                : new Paragraph(text);
    }

    private static String after(String mark, String text) {
        return text.substring(mark.strip().length()).strip();
    }

    /** A sign for a number names the last article. */
    private List<String> recipients() {
        return filled.lines(Part.RECIPIENTS).stream()
                .map(l -> Filled.isOwn(l) ? l.replace("#", String.valueOf(articles)) : l)
                .map(l -> Filled.plain(l).strip())
                .toList();
    }

    private List<Signature> signatures() {
        return Stream.of(filled.text(Part.SIGNATURES).split("\n\\s*\n"))
                .filter(s -> !s.isBlank())
                .map(DocumentLayout::signature)
                .toList();
    }

    private static Signature signature(String lines) {
        var posts = new ArrayList<String>();
        var name = "";
        for (var line : lines.split("\n")) {
            if (line.startsWith(NAME.strip())) {
                name = after(NAME, line);
            } else {
                posts.add(line.strip());
            }
        }
        return new Signature(String.join("\n", posts), name);
    }

    private List<Annex> annex() {
        var body = blocks(Part.ANNEX_BODY);
        return body.isEmpty()
                ? List.of()
                : List.of(
                        new Annex(
                                filled.text(Part.ANNEX_TITLE),
                                filled.text(Part.ANNEX_SUBTITLE),
                                filled.text(Part.ANNEX_NOTE),
                                body));
    }
}
