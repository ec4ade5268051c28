package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.AwardForm;
import vn.bangvang.award.EraForm;
import vn.bangvang.award.LawKind;
import vn.bangvang.award.LawRow;
import vn.bangvang.award.Subject;
import vn.bangvang.award.law.CatalogueService;
import vn.bangvang.award.law.LawForm;
import vn.bangvang.identity.SignInService;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.SourceStatus;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.proposal.ProposalState;
import vn.bangvang.platform.sheet.SheetWriter;

/** The law as dated data: two hands for a change, no overlap, and a file that goes out and in. */
class CatalogueIT extends DeployedTest {
    private static final List<String> HEADINGS =
            List.of(
                    "Loại",
                    "Quy tắc",
                    "Danh hiệu, hình thức",
                    "Đối tượng",
                    "Từ ngày",
                    "Đến ngày",
                    "Mức",
                    "Tham số",
                    "Căn cứ",
                    "Đối chiếu",
                    "Nhánh");

    @Inject CatalogueService catalogue;
    @Inject SignInService signIn;

    @Test
    void a_change_is_proposed_by_one_and_confirmed_by_another_and_starts_at_its_day() {
        var from = LocalDate.of(2031, 7, 1);
        var before = inForce("TL-H", LocalDate.of(2031, 6, 30));
        var proposal = asked("quantri", () -> catalogue.propose(limit(from, null, "15")));

        assertThat(inForce("TL-H", from).count()).isEqualTo(before.count());
        assertThatThrownBy(() -> as("quantri", () -> catalogue.confirm(proposal, 1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("platform.proposal.own"));
        as("quantri2", () -> catalogue.confirm(proposal, 1));

        assertThat(inForce("TL-H", from.minusDays(1)).count()).isEqualTo(before.count());
        assertThat(inForce("TL-H", from.minusDays(1)).code()).isEqualTo(before.code());
        assertThat(inForce("TL-H", from).count()).isEqualTo(15);
        var history = asked("quantri", () -> catalogue.history(proposal));
        assertThat(history.get(0).hands().proposedBy()).isEqualTo("quantri");
        assertThat(history.get(0).hands().settledBy()).isEqualTo("quantri2");
        assertThat(history)
                .filteredOn(x -> x.row().code().equals(before.code()))
                .extracting(x -> x.row().to())
                .containsExactly(from.minusDays(1));
    }

    @Test
    void a_rejected_proposal_changes_nothing_and_stays_in_the_history() {
        var from = LocalDate.of(2030, 1, 1);
        var proposal = asked("quantri", () -> catalogue.propose(limit(from, null, "99")));
        as("quantri2", () -> catalogue.reject(proposal, 1));

        assertThat(inForce("TL-H", from).count()).isNotEqualTo(99);
        assertThat(asked("quantri", () -> catalogue.law(proposal)).state())
                .isEqualTo(ProposalState.REJECTED);
        assertThatThrownBy(() -> as("quantri2", () -> catalogue.confirm(proposal, 2)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_period_that_would_leave_a_hole_or_overlap_is_refused() {
        assertThatThrownBy(
                        () ->
                                asked(
                                        "quantri",
                                        () ->
                                                catalogue.propose(
                                                        limit(
                                                                LocalDate.of(2018, 1, 1),
                                                                LocalDate.of(2018, 12, 31),
                                                                "15"))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("award.law.overlaps"));
        assertThatThrownBy(
                        () ->
                                asked(
                                        "quantri",
                                        () ->
                                                catalogue.propose(
                                                        limit(
                                                                LocalDate.of(2012, 1, 1),
                                                                LocalDate.of(2019, 12, 31),
                                                                "15"))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("award.law.overlaps"));
    }

    @Test
    void only_administrators_change_the_catalogue() {
        assertThatThrownBy(
                        () ->
                                asked(
                                        "noivu",
                                        () ->
                                                catalogue.propose(
                                                        limit(
                                                                LocalDate.of(2032, 1, 1),
                                                                null,
                                                                "1"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_file_that_goes_out_comes_in_without_a_difference() {
        var file = asked("quantri", () -> catalogue.export());

        var diff = asked("quantri", () -> catalogue.compare(file));

        assertThat(diff.faults()).isEmpty();
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.missing()).isEmpty();
    }

    @Test
    void an_empty_database_takes_the_law_that_the_program_brings_along() {
        var diff = asked("quantri", () -> catalogue.compare(catalogue.programLaw()));

        assertThat(diff.faults()).isEmpty();
        assertThat(diff.added()).isEmpty();
        assertThat(diff.awards()).isEmpty();
        assertThat(diff.eras()).isEmpty();
        assertThat(asked("quantri", () -> catalogue.law("L00001")).row().article())
                .isEqualTo("Luật TĐKT 2003 (sửa đổi 2005, 2013) Điều 24");
    }

    @Test
    void a_file_is_compared_row_by_row_and_its_faults_are_named_by_their_cells() {
        var good = row("LIMIT", "TL-X", "", "01/01/2020", "31/12/2020", "5");
        var file =
                workbook(
                        List.of(
                                good,
                                row("LIMIT", "TL-X", "", "01/07/2020", "", "6"),
                                row("CONDITION", "C-RATING", "KHONG_CO", "01/01/2020", "", "3"),
                                row("LIMIT", "TL-Y", "", "29/02/2019", "", "3"),
                                row("KHAC", "TL-Z", "", "01/01/1900", "", "ba")));

        var diff = asked("quantri", () -> catalogue.compare(file));

        assertThat(Faults.of(diff.faults()))
                .containsExactly(
                        Faults.line(3, "Từ ngày", "award.fault.overlaps", List.of("TL-X", "2")),
                        Faults.line(
                                4,
                                "Danh hiệu, hình thức",
                                "award.fault.award",
                                List.of("KHONG_CO")),
                        Faults.line(5, "Từ ngày", "platform.fault.date", List.of("29/02/2019")),
                        Faults.line(6, "Từ ngày", "platform.fault.date", List.of("01/01/1900")),
                        Faults.line(6, "Loại", "platform.fault.unknown", List.of("KHAC")),
                        Faults.line(6, "Mức", "platform.fault.decimal", List.of("ba")));
        assertThatThrownBy(() -> asked("quantri", () -> catalogue.proposeAll(file)))
                .isInstanceOf(RuleViolation.class);
        assertThat(asked("quantri", () -> catalogue.compare(workbook(List.of(good)))).added())
                .extracting(LawRow::rule)
                .containsExactly("TL-X");
    }

    @Test
    void the_same_case_has_two_answers_under_the_law_of_two_days() {
        var law = asked("quantri", () -> catalogue.read());
        var in2016 =
                law.row("C-INITIATIVE", "CSTDCS", Subject.INDIVIDUAL, LocalDate.of(2016, 12, 9));
        var in2025 =
                law.row("C-INITIATIVE", "CSTDCS", Subject.INDIVIDUAL, LocalDate.of(2025, 12, 9));

        assertThat(in2016.orElseThrow().mode()).isEqualTo("REQUIRED");
        assertThat(in2016.orElseThrow().article()).isEqualTo("Nghị định 65/2014/NĐ-CP Điều 4");
        assertThat(in2025.orElseThrow().mode()).isEqualTo("OR_HTXS");
        assertThat(in2025.orElseThrow().article()).isEqualTo("Luật TĐKT 2022 Điều 23 khoản 2");
    }

    @Test
    void an_award_is_renamed_from_a_day_on_by_two_hands_and_older_days_keep_its_name() {
        var from = LocalDate.of(2017, 6, 1);
        var before = asked("quantri", () -> catalogue.read()).award("GK_DN");
        var form = before.form(from);
        asked(
                "quantri",
                () -> {
                    catalogue.proposeAward(
                            new AwardForm(
                                    "GK_DN",
                                    "Giấy khen thử",
                                    "GIẤY KHEN THỬ",
                                    from,
                                    form.kind(),
                                    form.level(),
                                    form.order(),
                                    form.subjects()));
                    return null;
                });
        var proposal = asked("quantri2", () -> catalogue.awardProposals()).get(0).hands();

        assertThatThrownBy(
                        () ->
                                as(
                                        "quantri",
                                        () ->
                                                catalogue.confirmAward(
                                                        proposal.id(), proposal.version())))
                .isInstanceOf(RuleViolation.class);
        assertThat(asked("quantri", () -> catalogue.read()).award("GK_DN").name())
                .isEqualTo(before.name());
        as("quantri2", () -> catalogue.confirmAward(proposal.id(), proposal.version()));

        var after = asked("quantri", () -> catalogue.read()).award("GK_DN");
        assertThat(after.name()).isEqualTo("Giấy khen thử");
        assertThat(after.on(from.minusDays(1)).name()).isEqualTo(before.name());
        assertThat(after.subjects()).isEqualTo(before.subjects());
    }

    @Test
    void reading_the_catalogue_writes_nothing() throws Exception {
        var before = versions();
        for (var i = 0; i < 3; i++) {
            asked("quantri", () -> catalogue.read());
            as(
                    "quantri",
                    () ->
                            catalogue.proposeEra(
                                    asked("quantri", () -> catalogue.read()).eras().get(0).form()));
            var waiting = asked("quantri2", () -> catalogue.eraProposals()).get(0).hands();
            as("quantri2", () -> catalogue.confirmEra(waiting.id(), waiting.version()));
        }

        assertThat(versions()).isEqualTo(before);
    }

    /** Versions of the awards as they are stored. */
    private static String versions() throws Exception {
        var source = (DataSource) new InitialContext().lookup("jdbc/bangvang");
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select group_concat(concat(code, version) order by code) from award")) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void a_new_era_ends_the_one_before_and_leaves_no_day_without_one() {
        var from = LocalDate.of(2035, 3, 1);
        var form = new EraForm("E35", from, "Luật thử", "Nghị định thử", null, SourceStatus.MEMORY);
        as("quantri", () -> catalogue.proposeEra(form));
        var proposal = asked("quantri2", () -> catalogue.eraProposals()).get(0).hands();
        as("quantri2", () -> catalogue.confirmEra(proposal.id(), proposal.version()));

        var law = asked("quantri", () -> catalogue.read());
        assertThat(law.era(from.minusDays(1)).orElseThrow().code()).isEqualTo("E26");
        assertThat(law.era(from).orElseThrow().code()).isEqualTo("E35");
        assertThat(law.era(from.plusYears(20)).orElseThrow().code()).isEqualTo("E35");
        var sameCode =
                new EraForm(
                        "E35", from.plusDays(1), "Luật", "Nghị định", null, SourceStatus.MEMORY);
        assertThatThrownBy(() -> as("quantri", () -> catalogue.proposeEra(sameCode)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo("award.era.taken"));
    }

    private LawRow inForce(String rule, LocalDate day) {
        return asked("quantri", () -> catalogue.read()).row(rule, null, null, day).orElseThrow();
    }

    private static LawForm limit(LocalDate from, LocalDate to, String days) {
        return new LawForm(
                LawKind.LIMIT,
                "TL-H",
                null,
                null,
                from,
                to,
                new BigDecimal(days),
                null,
                "Quy định thử",
                SourceStatus.MEMORY,
                null);
    }

    private static List<Object> row(
            String kind, String rule, String award, String from, String to, String amount) {
        return new ArrayList<>(
                Arrays.asList(
                        kind,
                        rule,
                        award,
                        "",
                        from,
                        to,
                        amount,
                        "",
                        "Điều 1",
                        "chưa đối chiếu",
                        ""));
    }

    private static byte[] workbook(List<List<Object>> rows) {
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Danh mục",
                    List.of(),
                    HEADINGS.stream().map(h -> new SheetWriter.Column(h, 12)).toList(),
                    rows);
            return writer.bytes();
        }
    }

    private <T> T asked(String account, Supplier<T> work) {
        return Acting.as(signIn.actor(account, 0).orElseThrow(), work);
    }

    private void as(String account, Runnable work) {
        asked(
                account,
                () -> {
                    work.run();
                    return null;
                });
    }
}
