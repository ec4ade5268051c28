package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Subject;
import vn.bangvang.award.law.LawAway;
import vn.bangvang.council.CouncilService;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.decision.LineRow;
import vn.bangvang.decision.Waiting;
import vn.bangvang.decision.signing.Signing;
import vn.bangvang.decision.signing.SigningService;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.DossierState;
import vn.bangvang.dossier.Shares;
import vn.bangvang.dossier.Shown;
import vn.bangvang.dossier.intake.ImportService;
import vn.bangvang.dossier.intake.IntakeAnswers;
import vn.bangvang.dossier.paper.PaperRow;
import vn.bangvang.dossier.progress.ProgressService;
import vn.bangvang.it.OwnPlace.Wish;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.PersonService;
import vn.bangvang.person.Sex;
import vn.bangvang.person.hold.HoldRow;
import vn.bangvang.person.hold.HoldService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Ratio;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.report.ReportService;
import vn.bangvang.wording.DocumentKind;

/** What a round says of itself is so. All people and places are invented. */
class RoundIT extends DeployedTest {
    private static final Wish WORKER = new Wish("LDTT", Subject.INDIVIDUAL);
    private static final Wish PRAISED = new Wish("GK_H", Subject.INDIVIDUAL);
    private static final Wish SCHOOL = new Wish("TTLDTT", Subject.COLLECTIVE);

    @Inject OwnPlace place;
    @Inject Catalogues catalogues;
    @Inject Clocks clocks;
    @Inject DossierService dossiers;
    @Inject ProgressService progress;
    @Inject ImportService imports;
    @Inject CouncilService council;
    @Inject DecisionService decisions;
    @Inject SigningService signing;
    @Inject HoldService holds;
    @Inject PersonService people;
    @Inject ReportService reports;

    @Resource(lookup = "jdbc/bangvang")
    DataSource database;

    @Test
    void a_matter_that_comes_up_after_the_council_keeps_back_its_line_and_nothing_else() {
        heard("GIU", "Huyện Giữ Lại", WORKER, PRAISED, SCHOOL);
        hold(HoldRow.Kind.PERSON, place.person("LDTT"));
        place.drafts(List.of("LDTT", "GK_H", "TTLDTT"));
        assertThat(recipients()).as("at drafting").containsExactlyInAnyOrder("GK_H", "TTLDTT");

        hold(HoldRow.Kind.UNIT, place.school());
        assertThat(refused(() -> place.signs(Signing.today("CHỦ TỊCH", OwnPlace.PASSWORD))))
                .as("who signs must have seen it")
                .isEqualTo("decision.held.changed");
        var school = lines().stream().filter(l -> l.award().equals("TTLDTT")).findFirst();
        place.signs(signed(null, null, Set.of(school.orElseThrow().line())));

        assertThat(recipients()).as("at signing").containsExactly("GK_H");
        assertThat(here(decisions::waiting))
                .extracting(Waiting::awards)
                .containsExactly(List.of("LDTT", "TTLDTT"));
        assertThat(here(decisions::keptBack))
                .containsExactly(
                        "Công Tằng Tôn Nữ Huyền Trân LDTT (Lao động tiên tiến)",
                        "Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở Huyện Giữ Lại"
                                + " (Tập thể Lao động tiên tiến)");

        here(holds::holds).stream()
                .filter(h -> h.to() == null)
                .forEach(
                        h ->
                                here(
                                        () -> {
                                            holds.settle(h.id());
                                            return null;
                                        }));
        place.drafts(List.of("LDTT", "TTLDTT"));
        assertThat(recipients()).as("settled").containsExactlyInAnyOrder("LDTT", "TTLDTT");
    }

    @Test
    void a_decision_is_not_older_than_its_session_nor_of_a_day_to_come_nor_of_a_number_given() {
        heard("SO", "Huyện Sổ Văn Bản", WORKER, PRAISED);
        var today = clocks.today();
        place.drafts(List.of("LDTT"));
        assertThat(refused(() -> place.signs(signed(7, today.minusDays(1), Set.of()))))
                .isEqualTo("decision.day.beforeSession");
        assertThat(refused(() -> place.signs(signed(7, today.plusDays(1), Set.of()))))
                .isEqualTo("decision.day.future");
        place.signs(signed(7, today, Set.of()));

        place.drafts(List.of("GK_H"));
        assertThat(refused(() -> place.signs(signed(7, today, Set.of()))))
                .isEqualTo("decision.number.taken");
        place.signs(Signing.today("CHỦ TỊCH", OwnPlace.PASSWORD));

        assertThat(here(() -> decisions.decision(place.decision())).number())
                .isEqualTo("08/QĐ-UBND");
        assertThat(here(signing::numberBooks))
                .filteredOn(b -> b.authority().equals("Huyện Sổ Văn Bản"))
                .extracting(b -> b.last() + " " + b.gaps())
                .containsExactly("8 [1–6]");
    }

    @Test
    void a_dossier_taken_back_may_start_again_with_all_it_held() {
        place.found("LAI", "Huyện Làm Lại", "AUTHORITY").opens(List.of("LDTT"));
        place.asksFor(List.of(WORKER));
        withoutConditions(place::handsIn);
        var first = place.dossier();
        here(
                () -> {
                    dossiers.withdraw(first, dossiers.card(first).version(), "Bấm nhầm");
                    return null;
                });

        assertThat(here(progress::notBegun)).extracting(o -> o.unitCode()).contains(place.school());
        var second = here(() -> dossiers.start(place.round(), place.school()));

        assertThat(second).isNotEqualTo(first);
        var before = here(() -> dossiers.card(first));
        var after = here(() -> dossiers.card(second));
        assertThat(before.state()).isEqualTo(DossierState.WITHDRAWN);
        assertThat(after.state()).isEqualTo(DossierState.DRAFT);
        assertThat(here(() -> dossiers.nominations(second, Shown.FIRST)).rows())
                .extracting(n -> n.recipient().name())
                .containsExactly("Công Tằng Tôn Nữ Huyền Trân LDTT");
        assertThat(after.papers())
                .extracting(PaperRow::fileName)
                .containsExactlyElementsOf(
                        before.papers().stream().map(PaperRow::fileName).toList());
    }

    @Test
    void a_list_tells_known_households_from_new_ones_and_does_not_guess_what_it_does_not_say() {
        place.found("HO", "Huyện Hộ Gia Đình", "AUTHORITY").opens(List.of("GK_H"));
        place.asksFor(List.of(new Wish("GK_H", Subject.HOUSEHOLD)));
        var list = praised("Hộ ông Nguyễn Văn Thử GK_H", "Hộ bà Trần Thị Mới", "Lương Thị Chưa Rõ");

        var read = here(() -> imports.upload(place.dossier(), "ho.xlsx", list));

        assertThat(read.faults())
                .extracting(f -> f.row() + " " + f.key())
                .as("who stands in the round already")
                .containsExactly("2 dossier.fault.standing");
        assertThat(read.newHouseholds()).isEqualTo(1);
        assertThat(read.newPeople()).isEqualTo(1);

        var rest = praised("Hộ bà Trần Thị Mới", "Lương Thị Chưa Rõ");
        var clean = here(() -> imports.upload(place.dossier(), "ho.xlsx", rest));
        here(() -> imports.confirm(clean.batch(), IntakeAnswers.NONE));
        var shares = here(() -> dossiers.nominations(place.dossier(), Shown.FIRST)).shares();
        assertThat(shares).isEqualTo(new Shares(1, Ratio.UNKNOWN, Ratio.UNKNOWN, new Ratio(1, 1)));
        assertThat(shares.classUnknown()).isEqualTo(1);
    }

    @Test
    void minutes_tell_the_day_on_which_the_session_was_opened_not_the_one_planned()
            throws Exception {
        place.found("BIEN", "Huyện Biên Bản", "AUTHORITY").opens(List.of("LDTT"));
        place.asksFor(List.of(WORKER));
        withoutConditions(place::submits);
        place.appraises();
        var today = clocks.today();
        var planned = today.plusDays(4);
        var session = here(() -> council.plan(place.code(), place.round(), planned, "Hội trường"));
        assertThat(refused(() -> open(session, planned))).isEqualTo("council.day.differs");
        open(session, today);

        var text =
                text(here(() -> council.paper(session, DocumentKind.MINUTES, DocumentFormat.DOCX)));
        assertThat(text)
                .contains("ngày " + Text.day(today) + ", địa điểm: Hội trường.")
                .doesNotContain(Text.day(planned));
    }

    @Test
    void a_unit_is_late_only_when_the_day_has_passed() {
        place.found("HAN", "Huyện Đúng Hạn", "AUTHORITY").opens(List.of("LDTT"));
        var school = "Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở Huyện Đúng Hạn";
        var now = here(() -> reports.figures(2017, false)).punctuality();
        assertThat(now.notYetDue()).contains(school);
        assertThat(now.late()).doesNotContain(school);

        var later =
                Clocks.at(
                        clocks.today().plusDays(11).atTime(8, 0),
                        () -> here(() -> reports.figures(2017, false)).punctuality());
        assertThat(later.late()).contains(school);
        assertThat(later.notYetDue()).doesNotContain(school);
    }

    @Test
    void the_trail_of_a_change_holds_what_was_changed_and_nothing_else() throws Exception {
        place.found("VET", "Huyện Dấu Vết", "AUTHORITY");
        var code = here(() -> people.add(person("Lò Thị Vết")));
        var last = trail(0).size();
        here(
                () -> {
                    people.edit(code, people.card(code).version(), person("Lò Thị Dấu Vết"));
                    return null;
                });

        assertThat(trail(last))
                .as("one row: the name and what is made of it")
                .singleElement()
                .asString()
                .startsWith("CHANGE Person ")
                .contains("Lò Thị Vết", "Lò Thị Dấu Vết")
                .doesNotContain("birthYear", "sex", "PersonPosition");
    }

    private PersonForm person(String name) {
        var since = LocalDate.of(2012, 9, 1);
        return new PersonForm(name, Sex.FEMALE, 1990, since, place.school(), "Giáo viên", "GV");
    }

    /** Entries of the trail after the first so many. */
    private List<String> trail(int after) throws SQLException {
        var entries = new ArrayList<String>();
        try (var connection = database.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select action, subject, before_, after_ from audit_entry"
                                                + " where account = '"
                                                + place.everybody()
                                                + "' and action <> 'SIGN_IN' order by id")) {
            while (rows.next()) {
                entries.add(
                        rows.getString(1)
                                + " "
                                + rows.getString(2)
                                + " "
                                + rows.getString(3)
                                + " → "
                                + rows.getString(4));
            }
        }
        return entries.subList(after, entries.size());
    }

    private void heard(String code, String name, Wish... wishes) {
        var awards = List.of(wishes).stream().map(Wish::award).distinct().toList();
        place.found(code, name, "AUTHORITY").opens(awards);
        place.asksFor(List.of(wishes));
        withoutConditions(place::submits);
        place.appraises();
        place.deliberates();
    }

    /** The records of invented people are empty; what they lack is not what is tried here. */
    private void withoutConditions(Runnable work) {
        new LawAway(database, catalogues).without("CONDITION", work);
    }

    private void hold(HoldRow.Kind kind, String record) {
        here(
                () -> {
                    holds.hold(kind, record, "Đang xác minh đơn thư", clocks.today());
                    return null;
                });
    }

    private void open(String session, LocalDate day) {
        here(
                () -> {
                    council.open(session, council.session(session).version(), day);
                    return null;
                });
    }

    private List<LineRow> lines() {
        return here(() -> decisions.decision(place.decision())).lines();
    }

    private List<String> recipients() {
        return lines().stream().map(LineRow::award).toList();
    }

    private static Signing signed(Integer number, LocalDate day, Set<Integer> keptBack) {
        return new Signing(number, day, Signing.SERIES, "CHỦ TỊCH", OwnPlace.PASSWORD, keptBack);
    }

    private static String refused(Runnable work) {
        try {
            work.run();
            return "nothing";
        } catch (RuleViolation e) {
            return e.key();
        }
    }

    private static String text(byte[] docx) throws IOException {
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return words.getText();
        }
    }

    /** A list without years of birth and classes of posts. */
    private static byte[] praised(String... names) {
        return OldBooks.xlsx(
                Stream.concat(
                                Stream.of(
                                        List.of(
                                                "Họ và tên",
                                                "Giới tính",
                                                "Chức vụ",
                                                "Danh hiệu, hình thức",
                                                "Thành tích")),
                                Stream.of(names)
                                        .map(
                                                n ->
                                                        List.of(
                                                                n,
                                                                "Nữ",
                                                                "Hội viên",
                                                                "Giấy khen",
                                                                "Hiến đất làm đường")))
                        .map(cells -> new OldBooks.Line("Times New Roman", cells))
                        .toList());
    }

    private <T> T here(Supplier<T> work) {
        return place.as(place.everybody(), work);
    }
}
