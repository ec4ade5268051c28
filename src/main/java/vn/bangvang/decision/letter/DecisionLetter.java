package vn.bangvang.decision.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.LawRow;
import vn.bangvang.award.SubjectCounts;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.decision.DecisionCard;
import vn.bangvang.decision.LineRow;
import vn.bangvang.decision.signing.Signing;
import vn.bangvang.platform.Sentence;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.platform.table.ReportTable.Column;
import vn.bangvang.platform.table.ReportTable.Kind;
import vn.bangvang.platform.table.ReportTable.Row;
import vn.bangvang.wording.Values;

/**
 * What a decision says: its bases by the law of the day, what it gives, the list of names. The head
 * of the authority decides in person, so the signature has no "TM." (NĐ 30/2020/NĐ-CP, Phụ lục I).
 */
public final class DecisionLetter {
    private static final Vocabulary WORDS = Vocabulary.OFFICIAL;

    private final DecisionCard decision;
    private final Catalogue catalogue;
    private final Terms terms;
    private final LocalDate day;
    private final List<LineRow> lines;

    /**
     * @param day on which it was signed, or today
     */
    public DecisionLetter(DecisionCard decision, Catalogue catalogue, Terms terms, LocalDate day) {
        this.decision = decision;
        this.catalogue = catalogue;
        this.terms = terms;
        this.day = day;
        this.lines = decision.lines().stream().filter(l -> !l.held()).toList();
    }

    public Values values() {
        var signed = decision.signed();
        var salary = catalogue.salary(day);
        return new Values()
                .text("cơ quan", decision.letterhead().authority())
                .text("tên cơ quan", decision.authorityName())
                .text("địa danh", decision.letterhead().seat())
                .when("đã ký", signed)
                .text("số", signed ? decision.number() : "")
                .text("ký hiệu", Signing.SERIES)
                .text("ngày ký", signed ? Text.longDay(day) : "")
                .text("trích yếu", decision.subjectLine())
                .list(
                        "căn cứ",
                        terms.on(Scheme.DECISION_BASIS, day).stream()
                                .map(basis -> new Values().text("văn bản", basis.name()))
                                .toList())
                .text(
                        "ngày họp",
                        decision.heardOn() == null ? "" : Text.longDay(decision.heardOn()))
                .text("thời gian xét", decision.yearText())
                .text("đối tượng", counts(lines).nouns())
                .list("khen thưởng", awards().map(this::given).toList())
                .when("có tiền thưởng", salary.isPresent() && lines.stream().anyMatch(this::isPaid))
                .text(
                        "lương cơ sở",
                        salary.map(s -> Sentence.grouped(s.amount().longValueExact())).orElse(""))
                .text("văn bản lương cơ sở", salary.map(LawRow::article).orElse(""))
                .text("cơ quan thi hành", duty())
                .text("chức vụ người ký", signed ? decision.signatoryPost() : "")
                .text("người ký", signed ? decision.signatory() : "")
                .table("danh sách", list());
    }

    private Stream<String> awards() {
        return lines.stream().map(LineRow::award).distinct();
    }

    private Values given(String award) {
        return new Values()
                .text("danh hiệu", Sentence.begun(catalogue.award(award).on(day).granting()))
                .text(
                        "số lượng",
                        counts(lines.stream().filter(l -> l.award().equals(award)).toList())
                                .words());
    }

    private boolean isPaid(LineRow line) {
        return catalogue.bonus(line.award(), line.recipient().subject(), day).isPresent();
    }

    /** The offices that carry decisions of such an authority out. */
    private String duty() {
        return terms.on(Scheme.DECISION_DUTY, day).stream()
                .filter(d -> d.code().equals(decision.level()))
                .map(d -> d.name())
                .findFirst()
                .orElse("");
    }

    private static SubjectCounts counts(List<LineRow> lines) {
        return new SubjectCounts(
                lines.stream()
                        .collect(
                                Collectors.groupingBy(
                                        l -> l.recipient().subject(), Collectors.counting())));
    }

    private ReportTable list() {
        var groups = new LinkedHashMap<String, List<LineRow>>();
        lines.forEach(l -> groups.computeIfAbsent(l.award(), a -> new ArrayList<>()).add(l));
        var rows = new ArrayList<Row>();
        var section = 0;
        for (var group : groups.entrySet()) {
            var name = catalogue.award(group.getKey()).on(day).name();
            var counted = counts(group.getValue()).words();
            rows.add(Row.section("%s. %s: %s".formatted(Sentence.roman(++section), name, counted)));
            var no = 0;
            for (var line : group.getValue()) {
                rows.add(
                        Row.of(
                                ++no,
                                line.recipient().name() + stated(line.achieved()),
                                line.recipient().title() == null ? "" : line.recipient().title(),
                                line.recipient().unitBeside()));
            }
        }
        rows.add(Row.section(WORDS.of("decision.list.total", counts(lines).words())));
        return new ReportTable(
                List.of(
                        Column.of("platform.no", Kind.ORDER),
                        Column.named(heading(), Kind.TEXT),
                        Column.of("decision.list.post", Kind.TEXT),
                        Column.of("decision.list.unit", Kind.TEXT)),
                rows);
    }

    /** What stands in the column of names, as far as there are such. */
    private String heading() {
        var subjects = lines.stream().map(l -> l.recipient().subject()).collect(Collectors.toSet());
        return SubjectCounts.ORDER.stream()
                .filter(subjects::contains)
                .map(
                        subject ->
                                WORDS.of(
                                        switch (subject) {
                                            case COLLECTIVE -> "decision.list.collective";
                                            case HOUSEHOLD -> "decision.list.household";
                                            case INDIVIDUAL -> "decision.list.person";
                                        }))
                .collect(Collectors.joining(" / "));
    }

    /**
     * The period of an achievement that is not just the year's; the next award counts from its end.
     */
    private static String stated(Achieved achieved) {
        return achieved == null
                ? ""
                : " " + WORDS.of("decision.list.achieved", achieved.from(), achieved.to());
    }
}
