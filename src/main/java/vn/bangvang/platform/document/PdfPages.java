package vn.bangvang.platform.document;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Writes an official document as PDF: A4, margins and sizes of NĐ 30/2020/NĐ-CP. */
public final class PdfPages {
    private static final float MM = 72f / 25.4f;
    private static final float BODY = 14f;

    private final BaseFont regular = Fonts.regular();
    private final BaseFont bold = Fonts.bold();
    private final BaseFont italic = Fonts.italic();
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
        head(document);
        titles(document);
        document.body().forEach(this::block);
        foot(document);
        for (var annex : document.annexes()) {
            pdf.newPage();
            centred(annex.title(), bold, BODY, 0);
            centred(annex.subtitle(), bold, BODY, 2);
            centred(annex.note(), italic, 13, 10);
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
            addLines(left, document.parent(), regular);
        }
        addLines(left, document.issuer(), bold);
        left.addElement(rule(28));
        left.addElement(line(document.number(), regular, 13));
        var right = cell();
        right.addElement(line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold, 12));
        right.addElement(line("Độc lập - Tự do - Hạnh phúc", bold, 13));
        right.addElement(rule(62));
        right.addElement(line(document.placeAndDate(), italic, 13));
        table.addCell(left);
        table.addCell(right);
        table.setSpacingAfter(14);
        pdf.add(table);
    }

    private static void addLines(PdfPCell cell, String body, BaseFont base) {
        for (var text : OfficialDocument.lines(body)) {
            cell.addElement(line(text, base, 12));
        }
    }

    private void titles(OfficialDocument document) {
        centred(document.title(), bold, BODY, 2);
        centred(document.subject(), bold, BODY, 0);
        var rule = new PdfPTable(1);
        rule.setWidthPercentage(100);
        var cell = cell();
        cell.addElement(rule(20));
        rule.addCell(cell);
        rule.setSpacingAfter(10);
        pdf.add(rule);
    }

    private void block(OfficialDocument.Block block) {
        if (block instanceof OfficialDocument.Paragraph p) {
            body(p.text(), regular);
        } else if (block instanceof OfficialDocument.Article a) {
            article(a);
        } else if (block instanceof OfficialDocument.Basis b) {
            body(b.text(), italic);
        } else if (block instanceof OfficialDocument.Heading h) {
            body(h.text(), bold);
        } else if (block instanceof OfficialDocument.Centred c) {
            centred(c.text(), bold, BODY, 8);
        } else if (block instanceof OfficialDocument.Table t) {
            table(t);
        }
    }

    private void article(OfficialDocument.Article article) {
        var paragraph = new Paragraph();
        paragraph.add(
                new Chunk(
                        Fonts.composed(article.label() + " "),
                        Fonts.font(bold, BODY, Color.BLACK)));
        paragraph.add(
                new Chunk(Fonts.composed(article.text()), Fonts.font(regular, BODY, Color.BLACK)));
        running(paragraph);
    }

    private void body(String text, BaseFont base) {
        running(new Paragraph(Fonts.composed(text), Fonts.font(base, BODY, Color.BLACK)));
    }

    private void running(Paragraph paragraph) {
        paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
        paragraph.setFirstLineIndent(10 * MM);
        paragraph.setSpacingAfter(6);
        paragraph.setLeading(BODY * 1.25f);
        pdf.add(paragraph);
    }

    private void table(OfficialDocument.Table content) {
        var widths = new float[content.widths().size()];
        for (var i = 0; i < widths.length; i++) {
            widths[i] = content.widths().get(i);
        }
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSpacingBefore(4);
        table.setSpacingAfter(8);
        for (var heading : content.headings()) {
            table.addCell(boxed(heading, bold, Element.ALIGN_CENTER));
        }
        for (var row : content.rows()) {
            if (row.size() == 1) {
                var across = boxed(row.get(0), bold, Element.ALIGN_LEFT);
                across.setColspan(widths.length);
                table.addCell(across);
            } else {
                for (var i = 0; i < row.size(); i++) {
                    table.addCell(
                            boxed(
                                    row.get(i),
                                    regular,
                                    i == 0 ? Element.ALIGN_CENTER : Element.ALIGN_LEFT));
                }
            }
        }
        pdf.add(table);
    }

    private PdfPCell boxed(String text, BaseFont base, int align) {
        var cell =
                new PdfPCell(new Phrase(Fonts.composed(text), Fonts.font(base, 12, Color.BLACK)));
        cell.setHorizontalAlignment(align);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPaddingTop(2);
        cell.setPaddingBottom(5);
        return cell;
    }

    private void foot(OfficialDocument document) {
        var table = new PdfPTable(new float[] {50, 50});
        table.setWidthPercentage(100);
        table.setSpacingBefore(10);
        table.setKeepTogether(true);
        var left = cell();
        if (document.signatures().size() == 2) {
            sign(left, document.signatures().get(0));
        } else if (!document.recipients().isEmpty()) {
            recipients(left, document.addressed());
        }
        var right = cell();
        sign(right, document.signatures().get(document.signatures().size() - 1));
        table.addCell(left);
        table.addCell(right);
        pdf.add(table);
    }

    private void recipients(PdfPCell cell, List<String> lines) {
        cell.addElement(new Paragraph(15, "Nơi nhận:", Fonts.boldened(italic, 12)));
        for (var line : lines) {
            cell.addElement(
                    new Paragraph(13, Fonts.composed(line), Fonts.font(regular, 11, Color.BLACK)));
        }
    }

    private void sign(PdfPCell cell, OfficialDocument.Signature signature) {
        for (var line : signature.post().split("\n")) {
            cell.addElement(line(line, bold, BODY));
        }
        var name = line(signature.name(), bold, BODY);
        name.setSpacingBefore(62);
        cell.addElement(name);
    }

    private void centred(String text, BaseFont base, float size, float after) {
        if (!text.isEmpty()) {
            var paragraph = line(text, base, size);
            paragraph.setSpacingAfter(after);
            pdf.add(paragraph);
        }
    }

    private static Paragraph line(String text, BaseFont base, float size) {
        var paragraph =
                new Paragraph(
                        size * 1.3f, Fonts.composed(text), Fonts.font(base, size, Color.BLACK));
        paragraph.setAlignment(Element.ALIGN_CENTER);
        return paragraph;
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
        private final BaseFont face = Fonts.regular();

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            if (writer.getPageNumber() > 1) {
                ColumnText.showTextAligned(
                        writer.getDirectContent(),
                        Element.ALIGN_CENTER,
                        new Phrase(
                                String.valueOf(writer.getPageNumber()),
                                Fonts.font(face, 13, Color.BLACK)),
                        (document.left() + document.right()) / 2,
                        document.top() + 6 * MM,
                        0);
            }
        }
    }
}
