package vn.bangvang.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.platform.table.ReportTable.Column;
import vn.bangvang.platform.table.ReportTable.Kind;
import vn.bangvang.platform.table.ReportTable.Row;

/** Names of the Central Highlands, whose marks have no letter of their own, as they are printed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarksOnPaperTest {
    private static final String NAME = "Y Dô\u0306 Bơ\u0306m Ư\u0306 Ê\u0306";
    private static final String BREVE = "\u0306";

    @Test
    void marks_stand_over_their_letters_in_every_part_of_a_paper() throws IOException {
        var printed = printed();

        assertThat(printed.stream().filter(g -> g.text.equals(BREVE)))
                .as("heading, paragraph, article, basis, table and signature")
                .hasSize(6 * 4);
        for (var i = 1; i < printed.size(); i++) {
            if (printed.get(i).text.equals(BREVE)) {
                var mark = printed.get(i).ink;
                var letter = printed.get(i - 1);
                assertThat(mark.getCenterX())
                        .as("over %s", letter)
                        .isBetween(letter.ink.getMinX(), letter.ink.getMaxX());
                assertThat(mark.getMaxY())
                        .as("over %s", letter)
                        .isGreaterThan(letter.ink.getMaxY());
            }
        }
    }

    private static List<Glyph> printed() throws IOException {
        var paper =
                PdfPages.of(
                        new OfficialDocument(
                                "",
                                "ỦY BAN NHÂN DÂN",
                                "Số: 1",
                                "An Hòa",
                                null,
                                "QUYẾT ĐỊNH",
                                "Về việc tặng Giấy khen",
                                List.of(
                                        new OfficialDocument.Heading(NAME),
                                        new OfficialDocument.Paragraph(
                                                NAME + " có thành tích".repeat(20)),
                                        new OfficialDocument.Article("Điều 1.", NAME),
                                        new OfficialDocument.Basis(NAME),
                                        new OfficialDocument.Table(
                                                new ReportTable(
                                                        List.of(
                                                                Column.named(
                                                                        "Họ và tên", Kind.TEXT)),
                                                        List.of(Row.of(NAME))))),
                                List.of(),
                                List.of(new OfficialDocument.Signature("CHỦ TỊCH", NAME)),
                                List.of()));
        var found = new ArrayList<Glyph>();
        try (var pdf = Loader.loadPDF(paper)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    found.add(Glyph.of(position));
                }
            }.getText(pdf);
        }
        return found;
    }

    /** A glyph and the rectangle of its ink, in ems of the page from its lower left. */
    private record Glyph(String text, Rectangle2D ink) {
        static Glyph of(TextPosition position) {
            try {
                var path =
                        ((PDVectorFont) position.getFont())
                                .getNormalizedPath(position.getCharacterCodes()[0]);
                var em = position.getFont().getFontMatrix().createAffineTransform();
                path.transform(em);
                path.transform(position.getTextMatrix().createAffineTransform());
                return new Glyph(position.getUnicode(), path.getBounds2D());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
