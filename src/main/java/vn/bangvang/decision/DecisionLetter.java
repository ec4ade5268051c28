package vn.bangvang.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.Subject;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.dossier.ListOrder;
import vn.bangvang.platform.Sentence;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.document.OfficialDocument;
import vn.bangvang.platform.document.OfficialDocument.Annex;
import vn.bangvang.platform.document.OfficialDocument.Article;
import vn.bangvang.platform.document.OfficialDocument.Basis;
import vn.bangvang.platform.document.OfficialDocument.Block;
import vn.bangvang.platform.document.OfficialDocument.Centred;
import vn.bangvang.platform.document.OfficialDocument.Paragraph;
import vn.bangvang.platform.document.OfficialDocument.Table;

/**
 * The text of a decision: its bases by the law of the day, its articles, the list of names. The
 * head of the authority decides in person, so the signature has no "TM." (NĐ 30/2020/NĐ-CP, Phụ lục
 * I).
 */
final class DecisionLetter {
    private static final List<Subject> ORDER =
            List.of(Subject.COLLECTIVE, Subject.HOUSEHOLD, Subject.INDIVIDUAL);

    private final DecisionCard decision;
    private final Catalogue catalogue;
    private final Terms terms;
    private final LocalDate day;
    private final List<LineRow> lines;

    DecisionLetter(DecisionCard decision, Catalogue catalogue, Terms terms, LocalDate today) {
        this.decision = decision;
        this.catalogue = catalogue;
        this.terms = terms;
        this.day = decision.signed() ? decision.signedOn() : today;
        this.lines = decision.lines().stream().filter(l -> !l.held()).toList();
    }

    OfficialDocument document() {
        var authority = decision.letterhead().authority();
        var body = body(authority);
        return new OfficialDocument(
                "",
                authority,
                "Số: " + (decision.signed() ? decision.number() : "      /" + Signing.SERIES),
                decision.letterhead().seat(),
                decision.signedOn(),
                "QUYẾT ĐỊNH",
                decision.subjectLine(),
                body,
                List.of(
                        "Như Điều " + body.stream().filter(Article.class::isInstance).count(),
                        "Hội đồng Thi đua - Khen thưởng",
                        "Lưu: VT"),
                List.of(
                        new OfficialDocument.Signature(
                                decision.signed() ? decision.signatoryPost() : "CHỦ TỊCH",
                                decision.signed() ? decision.signatory() : "")),
                List.of(annex()));
    }

    private List<Block> body(String authority) {
        var body = new ArrayList<Block>();
        body.add(new Centred("CHỦ TỊCH " + authority));
        terms.on(Scheme.DECISION_BASIS, day)
                .forEach(b -> body.add(new Basis("Căn cứ " + b.name() + ";")));
        body.add(
                new Basis(
                        "Theo đề nghị của Hội đồng Thi đua - Khen thưởng"
                                + (decision.heardOn() == null
                                        ? "."
                                        : " tại phiên họp "
                                                + Text.longDay(decision.heardOn())
                                                + ".")));
        body.add(new Centred("QUYẾT ĐỊNH:"));
        body.add(
                new Article(
                        "Điều 1.",
                        "Khen thưởng %s cho %s có tên trong danh sách kèm theo Quyết định này, gồm:"
                                .formatted(decision.yearText(), Sentence.join(nouns()))));
        var awards = lines.stream().map(LineRow::award).distinct().toList();
        for (var award : awards) {
            body.add(
                    new Paragraph(
                            "- %s cho %s%s"
                                    .formatted(
                                            Sentence.begun(
                                                    catalogue.award(award).on(day).granting()),
                                            counts(of(award)),
                                            award.equals(awards.get(awards.size() - 1))
                                                    ? "."
                                                    : ";")));
        }
        var article = 1;
        var salary = catalogue.salary(day);
        if (salary.isPresent() && lines.stream().anyMatch(this::isPaid)) {
            body.add(
                    new Article(
                            "Điều %d.".formatted(++article),
                            "Tiền thưởng kèm theo danh hiệu, hình thức khen thưởng được tính theo mức lương cơ sở %s đồng (%s) và chi từ quỹ thi đua, khen thưởng."
                                    .formatted(
                                            Sentence.grouped(
                                                    salary.get().amount().longValueExact()),
                                            salary.get().article())));
        }
        body.add(
                new Article(
                        "Điều %d.".formatted(++article),
                        "Quyết định này có hiệu lực thi hành kể từ ngày ký. %sthủ trưởng các cơ quan, đơn vị liên quan và các %s có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."
                                .formatted(duty(), Sentence.join(nouns()))));
        return body;
    }

    private boolean isPaid(LineRow line) {
        return catalogue.bonus(line.award(), line.subject(), day).isPresent();
    }

    /** The offices that carry decisions of such an authority out, with a comma behind. */
    private String duty() {
        return terms.on(Scheme.DECISION_DUTY, day).stream()
                .filter(d -> d.code().equals(decision.level()))
                .map(d -> d.name() + ", ")
                .findFirst()
                .orElse("");
    }

    private List<LineRow> of(String award) {
        return lines.stream().filter(l -> l.award().equals(award)).toList();
    }

    /** What the decision speaks of: "tập thể", "hộ gia đình", "cá nhân", as far as there are. */
    private List<String> nouns() {
        return ORDER.stream()
                .filter(s -> lines.stream().anyMatch(l -> l.subject() == s))
                .map(DecisionLetter::noun)
                .toList();
    }

    private static String counts(List<LineRow> counted) {
        var parts = new ArrayList<String>();
        for (var subject : ORDER) {
            var n = counted.stream().filter(l -> l.subject() == subject).count();
            if (n > 0) {
                parts.add(Sentence.count(n) + " " + noun(subject));
            }
        }
        return Sentence.join(parts);
    }

    private static String noun(Subject subject) {
        return switch (subject) {
            case COLLECTIVE -> "tập thể";
            case HOUSEHOLD -> "hộ gia đình";
            case INDIVIDUAL -> "cá nhân";
        };
    }

    private Annex annex() {
        var groups = new LinkedHashMap<String, List<LineRow>>();
        lines.forEach(l -> groups.computeIfAbsent(l.award(), a -> new ArrayList<>()).add(l));
        var rows = new ArrayList<List<String>>();
        var section = 0;
        for (var group : groups.entrySet()) {
            rows.add(
                    List.of(
                            "%s. %s: %s"
                                    .formatted(
                                            Sentence.roman(++section),
                                            catalogue.award(group.getKey()).on(day).name(),
                                            counts(group.getValue()))));
            var no = 0;
            for (var line : group.getValue()) {
                rows.add(
                        List.of(
                                String.valueOf(++no),
                                line.recipient() + stated(line.achieved()),
                                line.recipientTitle() == null ? "" : line.recipientTitle(),
                                ListOrder.beside(line.recipient(), line.recipientUnit())));
            }
        }
        rows.add(List.of("Tổng cộng: " + counts(lines)));
        var number = decision.signed() ? decision.number() : "…/" + Signing.SERIES;
        var date = decision.signed() ? Text.longDay(day) : "ngày … tháng … năm …";
        return new Annex(
                "DANH SÁCH",
                decision.subjectLine(),
                "(Kèm theo Quyết định số %s %s của Chủ tịch %s)"
                        .formatted(number, date, decision.authorityName()),
                List.of(
                        new Table(
                                List.of("TT", heading(), "Chức vụ", "Đơn vị"),
                                List.of(8, 36, 24, 32),
                                rows)));
    }

    /** What stands in the column of names, as far as there are such. */
    private String heading() {
        var parts = new ArrayList<String>();
        var subjects = lines.stream().map(LineRow::subject).distinct().toList();
        if (subjects.contains(Subject.COLLECTIVE)) {
            parts.add("Tên tập thể");
        }
        if (subjects.contains(Subject.HOUSEHOLD)) {
            parts.add("Hộ gia đình");
        }
        if (subjects.contains(Subject.INDIVIDUAL)) {
            parts.add("Họ và tên");
        }
        return String.join(" / ", parts);
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
}
