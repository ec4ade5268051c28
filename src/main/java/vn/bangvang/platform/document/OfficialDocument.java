package vn.bangvang.platform.document;

import java.time.LocalDate;
import java.util.List;

/**
 * An administrative document (văn bản hành chính) laid out as the annex of NĐ 30/2020/NĐ-CP asks,
 * without saying whether it becomes DOCX or PDF.
 *
 * @param parent the body above the issuer, in capitals; empty when there is none
 * @param issuer in capitals
 * @param number such as {@code Số: 05/QĐ-UBND}
 * @param place where it is issued
 * @param date {@code null} leaves the date open, as on a draft
 * @param title such as {@code QUYẾT ĐỊNH}
 * @param subject what it is about
 * @param body paragraphs, headings and tables in order
 * @param recipients lines of "Nơi nhận"
 * @param signatures one, or two side by side
 * @param annexes each begins on a new page
 */
public record OfficialDocument(
        String parent,
        String issuer,
        String number,
        String place,
        LocalDate date,
        String title,
        String subject,
        List<Block> body,
        List<String> recipients,
        List<Signature> signatures,
        List<Annex> annexes) {

    public OfficialDocument {
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        signatures = List.copyOf(signatures);
        annexes = List.copyOf(annexes);
    }

    /** A part of the body. */
    public sealed interface Block permits Paragraph, Basis, Heading, Centred, Table {}

    public record Paragraph(String text) implements Block {}

    /** A legal basis ("Căn cứ …"), in italics. */
    public record Basis(String text) implements Block {}

    public record Heading(String text) implements Block {}

    public record Centred(String text) implements Block {}

    /**
     * @param headings of the columns
     * @param widths of the columns in percent, together 100
     * @param rows texts; a row of one cell is a section line across the table
     */
    public record Table(List<String> headings, List<Integer> widths, List<List<String>> rows)
            implements Block {
        public Table {
            headings = List.copyOf(headings);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    public record Signature(String post, String name) {}

    public record Annex(String title, String subtitle, String note, List<Block> body) {
        public Annex {
            body = List.copyOf(body);
        }
    }

    /** "Long An, ngày 05 tháng 01 năm 2017"; day and the months 1 and 2 are padded. */
    public String placeAndDate() {
        if (date == null) {
            return place + ", ngày      tháng      năm      ";
        }
        var month =
                date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "%s, ngày %02d tháng %s năm %d"
                .formatted(place, date.getDayOfMonth(), month, date.getYear());
    }

    /** A body's name on the lines on which documents print it: the area's name begins a line. */
    static String[] lines(String body) {
        return body.replaceFirst(" (HUYỆN|XÃ|PHƯỜNG|THỊ TRẤN|TỈNH) ", "\n$1 ").split("\n");
    }
}
