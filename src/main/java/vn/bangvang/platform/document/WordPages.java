package vn.bangvang.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Writes an official document as DOCX: A4, Times New Roman, margins and sizes of NĐ 30/2020/NĐ-CP.
 */
public final class WordPages {
    /** Twentieths of a point in a millimetre. */
    private static final double TWIPS = 1440 / 25.4;

    private static final int TEXT_WIDTH = (int) (163 * TWIPS);

    private static final String FONT = "Times New Roman";

    /** Half points. */
    private static final BigInteger IN_TABLES = BigInteger.valueOf(24);

    private final XWPFDocument word = new XWPFDocument();

    private WordPages() {}

    public static byte[] of(OfficialDocument document) {
        return new WordPages().write(document);
    }

    private byte[] write(OfficialDocument document) {
        letters();
        paper();
        pageNumbers();
        head(document);
        centred(document.title(), 14, true, false).setSpacingBefore(240);
        var subject = centred(document.subject(), 14, true, false);
        subject.setSpacingAfter(60);
        centred("_______________", 8, true, false).setSpacingAfter(160);
        blocks(document.body());
        foot(document);
        for (var annex : document.annexes()) {
            word.createParagraph().createRun().addBreak(BreakType.PAGE);
            centred(annex.title(), 14, true, false);
            centred(annex.subtitle(), 14, true, false);
            centred(annex.note(), 13, false, true).setSpacingAfter(160);
            blocks(annex.body());
        }
        try (word;
                var out = new ByteArrayOutputStream()) {
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is said of letters once for all: cells of tables, many thousands of them, say no more.
     */
    private void letters() {
        var defaults = CTStyles.Factory.newInstance();
        var look = defaults.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        var font = look.addNewRFonts();
        font.setAscii(FONT);
        font.setHAnsi(FONT);
        font.setCs(FONT);
        font.setEastAsia(FONT);
        look.addNewSz().setVal(IN_TABLES);
        word.createStyles().setStyles(defaults);
    }

    private void paper() {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        var margin = section.addNewPgMar();
        margin.setTop(twips(20));
        margin.setBottom(twips(20));
        margin.setLeft(twips(30));
        margin.setRight(twips(17));
        margin.setHeader(twips(10));
        section.addNewTitlePg();
    }

    private void pageNumbers() {
        word.createHeader(HeaderFooterType.FIRST).createParagraph();
        var paragraph = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void head(OfficialDocument document) {
        var row = frame(41, 59);
        var left = row.getCell(0);
        if (!document.parent().isEmpty()) {
            addLines(left, document.parent(), false);
        }
        addLines(left, document.issuer(), true);
        line(left, "________", 8, true, false);
        line(left, document.number(), 13, false, false);
        var right = row.getCell(1);
        line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, false);
        line(right, "Độc lập - Tự do - Hạnh phúc", 13, true, false)
                .getRuns()
                .get(0)
                .setUnderline(UnderlinePatterns.SINGLE);
        line(right, "", 8, true, false);
        line(right, document.placeAndDate(), 13, false, true);
        left.removeParagraph(0);
        right.removeParagraph(0);
    }

    private static void addLines(XWPFTableCell cell, String body, boolean bold) {
        for (var text : OfficialDocument.lines(body)) {
            line(cell, text, 12, bold, false);
        }
    }

    /** Recipients beside one signature, or signatures side by side. */
    private void foot(OfficialDocument document) {
        var signatures = document.signatures();
        if (signatures.isEmpty() && document.recipients().isEmpty()) {
            return;
        }
        word.createParagraph();
        var beside = signatures.size() < 2 ? 1 : 0;
        var cells = Math.max(2, signatures.size());
        var row = frame(IntStream.generate(() -> 100 / cells).limit(cells).toArray());
        row.setCantSplitRow(true);
        if (beside == 1) {
            recipients(row.getCell(0), document.addressed());
        }
        for (var i = 0; i < signatures.size(); i++) {
            sign(row.getCell(i + beside), signatures.get(i));
        }
        for (var cell : row.getTableCells()) {
            if (cell.getParagraphs().size() > 1) {
                cell.removeParagraph(0);
            }
        }
    }

    private void recipients(XWPFTableCell cell, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        line(cell, "Nơi nhận:", 12, true, true).setAlignment(ParagraphAlignment.LEFT);
        for (var text : lines) {
            line(cell, text, 11, false, false).setAlignment(ParagraphAlignment.LEFT);
        }
    }

    private void sign(XWPFTableCell cell, OfficialDocument.Signature signature) {
        for (var text : signature.post().split("\n")) {
            line(cell, text, 14, true, false);
        }
        line(cell, signature.name(), 14, true, false).setSpacingBefore(1300);
    }

    /**
     * What announces a table stands on the same page as the table's beginning, and the last words
     * on that of the signature.
     */
    private void blocks(List<OfficialDocument.Block> blocks) {
        for (var i = 0; i < blocks.size(); i++) {
            var announces =
                    i + 1 == blocks.size() || blocks.get(i + 1) instanceof OfficialDocument.Table;
            block(blocks.get(i), announces);
        }
    }

    private void block(OfficialDocument.Block block, boolean announces) {
        if (block instanceof OfficialDocument.Paragraph p) {
            body(p.text(), false, false).setKeepNext(announces);
        } else if (block instanceof OfficialDocument.Article a) {
            var paragraph = body(a.label() + " ", true, false);
            paragraph.setKeepNext(announces);
            run(paragraph, a.text(), 14, false, false);
        } else if (block instanceof OfficialDocument.Basis b) {
            body(b.text(), false, true);
        } else if (block instanceof OfficialDocument.Heading h) {
            body(h.text(), true, false).setKeepNext(true);
        } else if (block instanceof OfficialDocument.Centred c) {
            centred(c.text(), 14, true, false).setSpacingAfter(120);
        } else if (block instanceof OfficialDocument.Table t) {
            WordTable.write(t, word.getDocument().getBody().addNewTbl(), TEXT_WIDTH);
            word.createParagraph();
        }
    }

    private XWPFParagraph body(String text, boolean bold, boolean italic) {
        var paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(twips(10).intValue());
        paragraph.setSpacingAfter(120);
        run(paragraph, text, 14, bold, italic);
        return paragraph;
    }

    /** A row without borders; its cells share the width of the text. */
    private XWPFTableRow frame(int... percents) {
        var table = word.createTable(1, percents.length);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        table.setWidth(String.valueOf(TEXT_WIDTH));
        var row = table.getRow(0);
        for (var i = 0; i < percents.length; i++) {
            width(row.getCell(i), percents[i]);
        }
        return row;
    }

    private static void width(XWPFTableCell cell, int percent) {
        cell.setWidthType(org.apache.poi.xwpf.usermodel.TableWidthType.DXA);
        var width =
                cell.getCTTc().isSetTcPr() && cell.getCTTc().getTcPr().isSetTcW()
                        ? cell.getCTTc().getTcPr().getTcW()
                        : cell.getCTTc().addNewTcPr().addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf((long) TEXT_WIDTH * percent / 100));
    }

    private XWPFParagraph centred(String text, int size, boolean bold, boolean italic) {
        var paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        run(paragraph, text, size, bold, italic);
        return paragraph;
    }

    private static XWPFParagraph line(
            XWPFTableCell cell, String text, int size, boolean bold, boolean italic) {
        var paragraph = cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        run(paragraph, text, size, bold, italic);
        return paragraph;
    }

    private static void run(
            XWPFParagraph paragraph, String text, int size, boolean bold, boolean italic) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
        run.setText(text);
    }

    private static BigInteger twips(double mm) {
        return BigInteger.valueOf(Math.round(mm * TWIPS));
    }
}
