package vn.bangvang.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.Subject;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.document.OfficialDocument;
import vn.bangvang.platform.document.OfficialDocument.Annex;
import vn.bangvang.platform.document.OfficialDocument.Basis;
import vn.bangvang.platform.document.OfficialDocument.Block;
import vn.bangvang.platform.document.OfficialDocument.Centred;
import vn.bangvang.platform.document.OfficialDocument.Paragraph;
import vn.bangvang.platform.document.OfficialDocument.Table;

/** The text of a decision: its bases by the law of the day, its articles, the list of names. */
final class DecisionLetter {
    private final DecisionCard decision;
    private final Catalogue catalogue;
    private final LocalDate day;

    DecisionLetter(DecisionCard decision, Catalogue catalogue, LocalDate today) {
        this.decision = decision;
        this.catalogue = catalogue;
        this.day = decision.signed() ? decision.signedOn() : today;
    }

    OfficialDocument document() {
        var authority = decision.letterhead().authority();
        return new OfficialDocument(
                "",
                authority,
                "Số: " + (decision.signed() ? decision.number() : "      /QĐ-UBND"),
                decision.letterhead().seat(),
                decision.signedOn(),
                "QUYẾT ĐỊNH",
                decision.subjectLine(),
                body(authority),
                List.of("Như Điều 3", "Hội đồng Thi đua - Khen thưởng", "Lưu: VT, NV"),
                List.of(
                        new OfficialDocument.Signature(
                                decision.signed() ? decision.signatoryPost() : "CHỦ TỊCH",
                                decision.signed() ? decision.signatory() : "")),
                List.of(annex()));
    }

    private List<Block> body(String authority) {
        var era = catalogue.era(day);
        var body = new ArrayList<Block>();
        body.add(new Centred("CHỦ TỊCH " + authority));
        body.add(new Basis("Căn cứ Luật Tổ chức chính quyền địa phương;"));
        body.add(new Basis("Căn cứ Luật Thi đua, khen thưởng (" + era.law() + ");"));
        body.add(new Basis("Căn cứ " + era.decree() + ";"));
        body.add(
                new Basis(
                        "Theo đề nghị của Hội đồng Thi đua - Khen thưởng và Trưởng phòng Nội vụ."));
        body.add(new Centred("QUYẾT ĐỊNH:"));
        body.add(new Paragraph("Điều 1. Khen thưởng năm " + decision.year() + " như sau:"));
        for (var award : decision.awards()) {
            body.add(
                    new Paragraph(
                            "- "
                                    + upperFirst(catalogue.award(award).on(day).granting())
                                    + " cho "
                                    + counts(award)
                                    + ";"));
        }
        body.add(new Paragraph("(có danh sách kèm theo)."));
        body.add(
                new Paragraph(
                        "Điều 2. Mức tiền thưởng kèm theo thực hiện theo quy định hiện hành, từ quỹ thi đua, khen thưởng; lương cơ sở để tính là "
                                + "%,d"
                                        .formatted(catalogue.salary(day).amount().longValueExact())
                                        .replace(',', '.')
                                + " đồng ("
                                + catalogue.salary(day).article()
                                + ")."));
        body.add(
                new Paragraph(
                        "Điều 3. Chánh Văn phòng, Trưởng phòng Nội vụ, Trưởng phòng Tài chính - Kế hoạch, thủ trưởng các đơn vị liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."));
        return body;
    }

    private String counts(String award) {
        var parts = new ArrayList<String>();
        for (var subject : List.of(Subject.COLLECTIVE, Subject.HOUSEHOLD, Subject.INDIVIDUAL)) {
            var n = decision.of(award).stream().filter(l -> l.subject() == subject).count();
            if (n > 0) {
                parts.add(
                        "%02d %s"
                                .formatted(
                                        n,
                                        switch (subject) {
                                            case COLLECTIVE -> "tập thể";
                                            case HOUSEHOLD -> "hộ gia đình";
                                            case INDIVIDUAL -> "cá nhân";
                                        }));
            }
        }
        return String.join(" và ", parts);
    }

    private Annex annex() {
        var rows = new ArrayList<List<String>>();
        var section = 0;
        for (var award : decision.awards()) {
            section++;
            rows.add(
                    List.of(
                            ROMAN[section]
                                    + ". "
                                    + catalogue.award(award).on(day).name()
                                    + ": "
                                    + counts(award)));
            var no = 0;
            for (var line : decision.of(award)) {
                rows.add(
                        List.of(
                                String.valueOf(++no),
                                line.recipient() + stated(line.achieved()),
                                line.recipientTitle() == null ? "" : line.recipientTitle(),
                                line.recipientUnit()));
            }
        }
        var number = decision.signed() ? decision.number() : "…/QĐ-UBND";
        var date =
                decision.signed()
                        ? "ngày %02d tháng %02d năm %d"
                                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                        : "ngày … tháng … năm …";
        return new Annex(
                "DANH SÁCH",
                decision.subjectLine(),
                "(Kèm theo Quyết định số " + number + " " + date + ")",
                List.of(
                        new Table(
                                List.of("TT", "Họ và tên / Tên tập thể", "Chức vụ", "Đơn vị"),
                                List.of(8, 36, 24, 32),
                                rows)));
    }

    /**
     * The period of an achievement that is not just the year's; the next award counts from its end.
     */
    private static String stated(Achieved achieved) {
        return achieved == null
                ? ""
                : " (thành tích từ %s đến %s)"
                        .formatted(Text.day(achieved.from()), Text.day(achieved.to()));
    }

    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII"};

    private static String upperFirst(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
