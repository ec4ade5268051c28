package vn.bangvang.platform.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.platform.table.Widths;

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
 * @param recipients lines of "Nơi nhận", without their signs
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
    public sealed interface Block permits Paragraph, Article, Basis, Heading, Centred, Table {}

    public record Paragraph(String text) implements Block {}

    /**
     * An article of a decision.
     *
     * @param label such as {@code Điều 1.}, in bold
     */
    public record Article(String label, String text) implements Block {}

    /** A legal basis ("Căn cứ …"), in italics. */
    public record Basis(String text) implements Block {}

    public record Heading(String text) implements Block {}

    public record Centred(String text) implements Block {}

    public record Table(ReportTable content) implements Block {
        /** Characters of a line of the page, in the size of tables. */
        static final int ROOM = 80;

        /** Widths of the columns, together 1. */
        double[] shares() {
            return Widths.shares(content, ROOM);
        }
    }

    public record Signature(String post, String name) {}

    public record Annex(String title, String subtitle, String note, List<Block> body) {
        public Annex {
            body = List.copyOf(body);
        }
    }

    /** The paragraphs of the body, an empty line between, as plain texts are written. */
    public String running() {
        return body.stream()
                .filter(Paragraph.class::isInstance)
                .map(p -> ((Paragraph) p).text())
                .collect(Collectors.joining("\n\n"));
    }

    /** "Long An, ngày 05 tháng 01 năm 2017". */
    public String placeAndDate() {
        if (date == null) {
            return place + ", ngày      tháng      năm      ";
        }
        return place + ", " + Text.longDay(date);
    }

    /** "Nơi nhận" with its signs: each line ends with a semicolon, the last with a full stop. */
    List<String> addressed() {
        var lines = new ArrayList<String>();
        for (var recipient : recipients) {
            lines.add("- " + recipient + (lines.size() + 1 < recipients.size() ? ";" : "."));
        }
        return lines;
    }

    /**
     * A body's name on the lines on which documents print it: the area's name begins a line, and so
     * does what a council is for.
     */
    static String[] lines(String body) {
        return body.replaceFirst(
                        " (HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|TỈNH|THI ĐUA -) ",
                        "\n$1 ")
                .split("\n");
    }
}
