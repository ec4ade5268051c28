package vn.bangvang.platform.document;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.platform.table.ReportTable;

/** Writes an official document as PDF: A4, margins and sizes of NĐ 30/2020/NĐ-CP. */
public final class PdfPages {
    private static final float MM = 72f / 25.4f;
    private static final float BODY = 14f;
    private static final String RECIPIENTS = "Nơi nhận:";

    private final Document pdf = new Document(PageSize.A4, 30 * MM, 17 * MM, 20 * MM, 20 * MM);

    private PdfPages() {}

    public static byte[] of(OfficialDocument document) {
        return new PdfPages().write(document);
    }

    private byte[] write(OfficialDocument document) {
        var out = new ByteArrayOutputStream();
        var writer = PdfWriter.getInstance(pdf, out);
        writer.setPageEvent(new PageNumbers());
        pdf.addTitle(document.title() + " " + document.subject());
        pdf.setDocumentLanguage("vi-VN");
        pdf.open();
        if (!document.issuer().isEmpty()) {
            head(document);
        }
        titles(document);
        var body = document.body();
        var last = body.isEmpty() ? null : running(body.get(body.size() - 1));
        body.subList(0, body.size() - (last == null ? 0 : 1)).forEach(this::block);
        foot(document, last);
        for (var annex : document.annexes()) {
            pdf.newPage();
            centred(annex.title(), Face.BOLD, BODY, 0);
            centred(annex.subtitle(), Face.BOLD, BODY, 2);
            centred(annex.note(), Face.ITALIC, 13, 10);
            annex.body().forEach(this::block);
        }
        pdf.close();
        return out.toByteArray();
    }

    private void head(OfficialDocument document) {
        var table = new PdfPTable(new float[] {43, 57});
        table.setWidthPercentage(100);
        var left = cell();
        if (!document.parent().isEmpty()) {
            addLines(left, document.parent(), Face.REGULAR);
        }
        addLines(left, document.issuer(), Face.BOLD);
        left.addElement(rule(28));
        left.addElement(line(document.number(), Face.REGULAR, 13));
        var right = cell();
        right.addElement(line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Face.BOLD, 12));
        right.addElement(line("Độc lập - Tự do - Hạnh phúc", Face.BOLD, 13));
        right.addElement(rule(62));
        right.addElement(line(document.placeAndDate(), Face.ITALIC, 13));
        table.addCell(left);
        table.addCell(right);
        table.setSpacingAfter(14);
        pdf.add(table);
    }

    private static void addLines(PdfPCell cell, String body, Face face) {
        for (var text : OfficialDocument.lines(body)) {
            cell.addElement(line(text, face, 12));
        }
    }

    private void titles(OfficialDocument document) {
        centred(document.title(), Face.BOLD, BODY, 2);
        centred(document.subject(), Face.BOLD, BODY, 0);
        var rule = new PdfPTable(1);
        rule.setWidthPercentage(100);
        var cell = cell();
        cell.addElement(rule(20));
        rule.addCell(cell);
        rule.setSpacingAfter(10);
        pdf.add(rule);
    }

    private void block(OfficialDocument.Block block) {
        var running = running(block);
        if (running != null) {
            pdf.add(running);
        } else if (block instanceof OfficialDocument.Heading h) {
            pdf.add(running(new Paragraph(chunk(h.text(), Face.BOLD, BODY))));
        } else if (block instanceof OfficialDocument.Centred c) {
            centred(c.text(), Face.BOLD, BODY, 8);
        } else if (block instanceof OfficialDocument.Table t) {
            table(t);
        }
    }

    /** The block as running text; {@code null} of what is none. */
    private Paragraph running(OfficialDocument.Block block) {
        if (block instanceof OfficialDocument.Paragraph p) {
            return running(new Paragraph(chunk(p.text(), Face.REGULAR, BODY)));
        }
        if (block instanceof OfficialDocument.Article a) {
            var paragraph = new Paragraph();
            paragraph.add(chunk(a.label() + " ", Face.BOLD, BODY));
            paragraph.add(chunk(a.text(), Face.REGULAR, BODY));
            return running(paragraph);
        }
        return block instanceof OfficialDocument.Basis b
                ? running(new Paragraph(chunk(b.text(), Face.ITALIC, BODY)))
                : null;
    }

    private static Paragraph running(Paragraph paragraph) {
        paragraph.setAlignment(
                Face.hasMarks(paragraph.getContent())
                        ? Element.ALIGN_LEFT // a line that is spread out loses the marks' places
                        : Element.ALIGN_JUSTIFIED);
        paragraph.setFirstLineIndent(10 * MM);
        paragraph.setSpacingAfter(6);
        paragraph.setLeading(BODY * 1.25f);
        return paragraph;
    }

    private void table(OfficialDocument.Table printed) {
        var content = printed.content();
        var table = new PdfPTable(content.columns().size());
        var shares = printed.shares();
        var widths = new float[shares.length];
        for (var i = 0; i < widths.length; i++) {
            widths[i] = (float) shares[i];
        }
        table.setWidths(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSpacingBefore(4);
        table.setSpacingAfter(8);
        for (var column : content.columns()) {
            table.addCell(
                    boxed(column.heading(Vocabulary.OFFICIAL), Face.BOLD, Element.ALIGN_CENTER));
        }
        content.rows().forEach(row -> row(table, content, row));
        pdf.add(table);
    }

    private void row(PdfPTable table, ReportTable content, ReportTable.Row row) {
        var face = row.look() == ReportTable.Look.LINE ? Face.REGULAR : Face.BOLD;
        for (var i = 0; i < row.cells().size(); i++) {
            var number = content.columns().get(i).kind().isNumber() && !row.isSection();
            var cell =
                    boxed(
                            ReportTable.text(row.cells().get(i), Vocabulary.OFFICIAL),
                            face,
                            number ? Element.ALIGN_CENTER : Element.ALIGN_LEFT);
            if (row.isSection()) {
                cell.setColspan(content.columns().size());
            }
            table.addCell(cell);
        }
    }

    private PdfPCell boxed(String text, Face face, int align) {
        var cell = new PdfPCell(new Phrase(chunk(text, face, 12)));
        cell.setHorizontalAlignment(align);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPaddingTop(2);
        cell.setPaddingBottom(5);
        return cell;
    }

    /**
     * Whom it goes to, and who signs.
     *
     * @param last paragraph, which stands on the page of the signature; or {@code null}
     */
    private void foot(OfficialDocument document, Paragraph last) {
        var table = new PdfPTable(Math.max(2, document.signatures().size()));
        table.setWidthPercentage(100);
        table.setKeepTogether(true);
        if (last != null) {
            var cell = cell();
            cell.setColspan(table.getNumberOfColumns());
            cell.addElement(last);
            table.addCell(cell);
        }
        table.addCell(gap(table.getNumberOfColumns()));
        if (document.signatures().size() == 1) {
            var left = cell();
            recipients(left, document.addressed());
            table.addCell(left);
        }
        for (var signature : document.signatures()) {
            var cell = cell();
            sign(cell, signature);
            table.addCell(cell);
        }
        pdf.add(table);
    }

    private static PdfPCell gap(int columns) {
        var cell = cell();
        cell.setColspan(columns);
        cell.setFixedHeight(10);
        return cell;
    }

    private void recipients(PdfPCell cell, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        cell.addElement(new Paragraph(15, RECIPIENTS, Face.ITALIC.boldened(RECIPIENTS, 12)));
        for (var line : lines) {
            cell.addElement(new Paragraph(13, chunk(line, Face.REGULAR, 11)));
        }
    }

    private void sign(PdfPCell cell, OfficialDocument.Signature signature) {
        for (var line : signature.post().split("\n")) {
            cell.addElement(line(line, Face.BOLD, BODY));
        }
        var name = line(signature.name(), Face.BOLD, BODY);
        name.setSpacingBefore(62);
        cell.addElement(name);
    }

    private void centred(String text, Face face, float size, float after) {
        if (!text.isEmpty()) {
            var paragraph = line(text, face, size);
            paragraph.setSpacingAfter(after);
            pdf.add(paragraph);
        }
    }

    private static Paragraph line(String text, Face face, float size) {
        var paragraph = new Paragraph(size * 1.3f, chunk(text, face, size));
        paragraph.setAlignment(Element.ALIGN_CENTER);
        return paragraph;
    }

    private static Chunk chunk(String text, Face face, float size) {
        var printed = PrintedText.of(text);
        return new Chunk(printed, face.of(printed, size));
    }

    /** A line under a heading, as wide as the given share of its cell. */
    private static Paragraph rule(float percent) {
        var separator = new com.lowagie.text.pdf.draw.LineSeparator();
        separator.setLineWidth(0.7f);
        separator.setPercentage(percent);
        separator.setAlignment(Element.ALIGN_CENTER);
        var paragraph = new Paragraph(5, "", new com.lowagie.text.Font());
        paragraph.add(new Chunk(separator));
        return paragraph;
    }

    private static PdfPCell cell() {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    /** Arabic page numbers, centred in the top margin, none on the first page. */
    private static final class PageNumbers extends PdfPageEventHelper {
        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            if (writer.getPageNumber() > 1) {
                ColumnText.showTextAligned(
                        writer.getDirectContent(),
                        Element.ALIGN_CENTER,
                        new Phrase(chunk(String.valueOf(writer.getPageNumber()), Face.REGULAR, 13)),
                        (document.left() + document.right()) / 2,
                        document.top() + 6 * MM,
                        0);
            }
        }
    }
}
