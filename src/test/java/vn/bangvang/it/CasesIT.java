package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.Subject;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.Shown;
import vn.bangvang.dossier.intake.ImportService;
import vn.bangvang.dossier.intake.IntakeAnswers;
import vn.bangvang.dossier.intake.IntakeRow;
import vn.bangvang.dossier.intake.Preview;
import vn.bangvang.dossier.intake.Question;
import vn.bangvang.dossier.progress.ProgressService;
import vn.bangvang.identity.SignInService;
import vn.bangvang.organization.NewUnit;
import vn.bangvang.organization.UnitService;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Passed;
import vn.bangvang.register.oldlist.OldListService;
import vn.bangvang.register.oldlist.OldPreview;
import vn.bangvang.register.oldlist.OldRow;

/** Lists as offices send them, each file one kind of trouble, and what must come out. */
class CasesIT extends DeployedTest {
    private static final String DOSSIER = "HS-2017-0001";
    private static final List<String> SCHOOLS =
            List.of(
                    "Trường Mầm non Mường So",
                    "Trường TH và THCS Ma Li Pho",
                    "Trường Phổ thông dân tộc bán trú Tiểu học Dào San",
                    "Trường Tiểu học số 1 Mường So",
                    "Trường Tiểu học số 2 Mường So");

    @Inject ImportService imports;
    @Inject DossierService dossiers;
    @Inject ProgressService progress;
    @Inject OldListService oldLists;
    @Inject SignInService signIn;
    @Inject UnitService units;

    @BeforeEach
    void theUnitsThatTheFilesName() {
        if (units == null
                || asked("quantri", () -> units.open()).stream()
                        .anyMatch(u -> u.code().equals("CA01"))) {
            return;
        }
        found("CA01", "Trạm Y tế An Hòa");
        found("CA02", "Văn phòng Đảng ủy, HĐND và UBND xã An Hòa");
        for (var i = 0; i < SCHOOLS.size(); i++) {
            found("CB0" + (i + 1), SCHOOLS.get(i));
        }
    }

    private void found(String code, String name) {
        as(
                "quantri",
                () ->
                        units.found(
                                new NewUnit(
                                        code,
                                        name,
                                        "SERVICE",
                                        "ORDINARY",
                                        "XA01",
                                        LocalDate.of(2010, 1, 1))));
    }

    @Test
    void number_formats() {
        var read = read("number-formats.xlsx");

        assertThat(read.rows())
                .extracting(r -> r.person().birthYear(), r -> r.year().leaveDays())
                .containsExactly(tuple(1985, null), tuple(1985, null), tuple(1985, 12));
        assertThat(read.faults())
                .extracting(Fault::row, Fault::column, Fault::text)
                .containsExactly(tuple(5, "Số ngày nghỉ", "12:00"));
    }

    @Test
    void escapes() {
        assertThat(read("escapes.xlsx").rows())
                .extracting(
                        IntakeRow::name, r -> r.claim().getAchievement(), r -> r.person().title())
                .containsExactly(
                        tuple("Lý Thử Xuống Dòng", "Dẫn đầu phong trào năm 2017", "Chuyên viên"),
                        tuple("Lý Thử Hai", "Hoàn thành tốt nhiệm vụ", "Công chức"));
    }

    @Test
    void formulas() {
        var read = read("formulas.xlsx");

        assertThat(read.faults())
                .extracting(Fault::row, Fault::column, Fault::text)
                .containsExactly(tuple(2, "Họ và tên", "#N/A"), tuple(3, "Thành tích", "#REF!"));
        assertThat(read.rows())
                .extracting(
                        IntakeRow::name,
                        r -> r.person().recruitedOn(),
                        r -> r.year().leaveDays(),
                        r -> r.person().birthYear())
                .containsExactly(
                        tuple("Lý Ngày Thức", LocalDate.of(2010, 9, 1), null, 1985),
                        tuple("Lý Rỗng Thức", null, null, 1985),
                        tuple("Lý Tốt Thức", null, null, 1985));
    }

    @Test
    void invisible_characters() {
        var read = read("invisible-characters.xlsx");

        assertThat(read.rows())
                .extracting(IntakeRow::name)
                .containsExactly(
                        "Lý Vô Hình",
                        "Lý Vô Hình Hai",
                        "Lý Vô Hình Ba",
                        "Lý Vô Hình Tư",
                        "Lý VôHình Năm");
        assertThat(read.faults())
                .extracting(Fault::row, Fault::key)
                .containsExactly(tuple(3, "dossier.fault.twice"));
    }

    @Test
    void dates_1904() {
        assertThat(read("dates-1904.xlsx").rows())
                .extracting(r -> r.person().recruitedOn())
                .containsExactly(LocalDate.of(2010, 9, 1));
    }

    @Test
    void strict_ooxml() {
        assertThat(read("strict-ooxml.xlsx").rows())
                .extracting(IntakeRow::name)
                .containsExactly("Lý Nghiêm Ngặt");
    }

    @Test
    void hidden_first_sheet() {
        var read = read("hidden-first-sheet.xlsx");

        assertThat(read.rows()).extracting(IntakeRow::name).containsExactly("Lý Trang Hai");
        assertThat(read.sheets())
                .extracting(
                        Preview.SheetChoice::name,
                        Preview.SheetChoice::hidden,
                        Preview.SheetChoice::chosen)
                .containsExactly(tuple("Ẩn", true, false), tuple("Danh sách", false, true));
    }

    @Test
    void hidden_row_second_sheet() {
        var read = read("hidden-row-second-sheet.xlsx");

        assertThat(read.rows())
                .extracting(IntakeRow::name)
                .containsExactly("Sùng A Một", "Sùng A Ba", "Sùng A Bốn");
        assertThat(read.passed())
                .extracting(Passed::row, Passed::why)
                .containsExactly(tuple(4, Passed.Why.HIDDEN));
        assertThat(read.sheets())
                .extracting(Preview.SheetChoice::usable, Preview.SheetChoice::chosen)
                .containsExactly(tuple(true, true), tuple(true, false));

        var both =
                asked(
                        "cb.xa01",
                        () ->
                                imports.preview(
                                        read.batch(),
                                        new IntakeAnswers(
                                                Set.of(0, 1),
                                                Set.of("0:4"),
                                                Map.of(),
                                                Map.of(),
                                                false)));
        assertThat(both.rows())
                .extracting(IntakeRow::name)
                .containsExactly("Sùng A Một", "Sùng A Hai", "Sùng A Ba", "Sùng A Bốn");
        assertThat(both.faults())
                .as("the unit's own collective stands in the dossier already")
                .extracting(Fault::sheet, Fault::row, Fault::key)
                .containsExactly(tuple(1, 2, "dossier.fault.standing"));
    }

    @Test
    void birth_dates() {
        var read = read("birth-dates.xlsx");

        assertThat(read.rows())
                .extracting(r -> r.person().birthYear())
                .containsOnly(1985)
                .hasSize(8);
        assertThat(read.faults())
                .extracting(Fault::row, Fault::column, Fault::text)
                .containsExactly(tuple(8, "Năm sinh", "?/1985"));
    }

    @Test
    void apostrophes_dashes() {
        var read = read("apostrophes-dashes.xlsx");

        assertThat(read.rows())
                .as("as first typed")
                .extracting(IntakeRow::name)
                .containsExactly("H’Hen Thử", "Y–Bliu Thử", "Hʼ Bia");
        assertThat(read.faults())
                .extracting(Fault::row, Fault::key)
                .containsExactly(tuple(3, "dossier.fault.twice"), tuple(5, "dossier.fault.twice"));
    }

    @Test
    void dash_in_unit() {
        var dossier = asked("cb.pb03", this::draft);

        var read =
                asked(
                        "cb.pb03",
                        () -> imports.upload(dossier, "a.xlsx", file("dash-in-unit.xlsx")));

        assertThat(read.rows())
                .extracting(IntakeRow::unitName)
                .containsOnly("Phòng Tài chính - Kế hoạch")
                .hasSize(3);
        assertThat(read.clean()).isTrue();
    }

    @Test
    void a_department_that_the_list_makes_holds_its_people() {
        var dossier = asked("cb.xa01", () -> DOSSIER);
        var read =
                asked(
                        "cb.xa01",
                        () -> imports.upload(dossier, "b.xlsx", file("dash-in-unit.xlsx")));
        var answers =
                new IntakeAnswers(
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        Map.of(read.questions().get(0).key(), "NEW"),
                        true);

        var again = asked("cb.xa01", () -> imports.preview(read.batch(), answers));
        assertThat(again.newCollectives()).isEqualTo(1);
        assertThat(asked("cb.xa01", () -> imports.confirm(read.batch(), answers))).isEqualTo(3);

        assertThat(asked("cb.xa01", () -> dossiers.nominations(dossier, Shown.FIRST)).rows())
                .filteredOn(
                        n ->
                                again.rows().stream()
                                        .anyMatch(r -> r.name().equals(n.recipient().name())))
                .extracting(n -> Text.spelling(n.recipient().unit()))
                .containsOnly(Text.spelling("Phòng Tài chính - Kế hoạch"))
                .hasSize(3);
        asked(
                "cb.xa01",
                () -> {
                    imports.undo(read.batch());
                    return null;
                });
    }

    private String draft() {
        var owed = progress.notBegun();
        return owed.isEmpty()
                ? dossiers.search("", null, new vn.bangvang.platform.Slice(0, 10)).rows().stream()
                        .filter(d -> d.year() == 2017)
                        .findFirst()
                        .orElseThrow()
                        .code()
                : dossiers.start(owed.get(0).roundCode(), owed.get(0).unitCode());
    }

    @Test
    void merged_unit() {
        assertThat(read("merged-unit.xlsx").rows())
                .extracting(IntakeRow::unitName)
                .containsOnly("Trạm Y tế An Hòa")
                .hasSize(3);
    }

    @Test
    void header_three_rows() {
        var read = read("header-three-rows.xlsx");

        assertThat(read.rows())
                .extracting(IntakeRow::name, r -> r.person().birthYear(), IntakeRow::unitName)
                .containsExactly(
                        tuple("Lò Văn Một", 1981, SECRETARIAT),
                        tuple("Lò Văn Hai", 1982, SECRETARIAT),
                        tuple("Lò Thị Ba", 1983, SECRETARIAT),
                        tuple("Vàng A Một", 1981, "Xã An Hòa"),
                        tuple("Vàng A Hai", 1982, "Xã An Hòa"));
        assertThat(read.passed())
                .extracting(Passed::row, Passed::why)
                .containsExactly(
                        tuple(7, Passed.Why.GROUP),
                        tuple(11, Passed.Why.GROUP),
                        tuple(14, Passed.Why.TOTAL),
                        tuple(16, Passed.Why.SIGNATURE));
        assertThat(read.proposals())
                .as("the unit of a group is proposed for its rows")
                .extracting(p -> p.row() + " " + p.understood())
                .containsExactly("9 " + SECRETARIAT, "10 " + SECRETARIAT, "13 Xã An Hòa");
        assertThat(read.clean()).isTrue();
    }

    private static final String SECRETARIAT = "Văn phòng Đảng ủy, HĐND và UBND xã An Hòa";

    @Test
    void group_rows() {
        var read = read("group-rows.xlsx");

        assertThat(read.rows())
                .extracting(IntakeRow::name)
                .containsExactly("Lò Văn Một", "Lò Văn Hai", "Lò Văn Ba");
        assertThat(read.passed())
                .extracting(Passed::row, Passed::why, Passed::text)
                .containsExactly(
                        tuple(3, Passed.Why.GROUP, "I. Văn phòng"),
                        tuple(6, Passed.Why.GROUP, "II. Công an xã"),
                        tuple(8, Passed.Why.TOTAL, "Tổng số: 03 người"),
                        tuple(9, Passed.Why.SIGNATURE, "NGƯỜI LẬP BIỂU"));
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void name_with_post() {
        var read = read("name-with-post.xlsx");

        assertThat(read.rows())
                .extracting(IntakeRow::name, r -> r.person().title())
                .containsExactly(
                        tuple("Nguyễn Văn Nhất", "Trưởng phòng"),
                        tuple("Nguyễn Văn Nhì", "Phó Trưởng phòng"),
                        tuple("Nguyễn Văn Ba", "Chuyên viên"));
        assertThat(read.proposals())
                .extracting(Preview.Proposed::written, Preview.Proposed::understood)
                .containsExactly(
                        tuple("Nguyễn Văn Nhất - Trưởng phòng", "Nguyễn Văn Nhất – Trưởng phòng"),
                        tuple(
                                "Nguyễn Văn Nhì, Phó Trưởng phòng",
                                "Nguyễn Văn Nhì – Phó Trưởng phòng"),
                        tuple("Nguyễn Văn Ba (Chuyên viên)", "Nguyễn Văn Ba – Chuyên viên"));
    }

    @Test
    void honorifics() {
        var read = read("honorifics.xlsx");

        assertThat(read.rows())
                .extracting(IntakeRow::name, IntakeRow::award)
                .containsExactly(
                        tuple("Nguyễn Văn Thắng", "LDTT"),
                        tuple("Trần Văn Bình", "LDTT"),
                        tuple("Lê Thị Hoa", "LDTT"),
                        tuple("Phạm Văn Cường", "CSTDCS"),
                        tuple("Y Blim Niê", "CSTDCS"));
        assertThat(read.faults())
                .extracting(Fault::row, Fault::key)
                .containsExactly(tuple(5, "dossier.fault.twice"));
    }

    @Test
    void namesakes() {
        var read = read("namesakes.xlsx");

        assertThat(read.rows())
                .extracting(IntakeRow::name, r -> r.person().birthYear())
                .containsExactly(tuple("Lò Thị Xuân", 1980), tuple("Lò Thị Xuân", 1991));
        assertThat(read.questions())
                .extracting(Question::about, Question::rows)
                .containsExactly(
                        tuple(Question.About.PERSON, List.of(5)),
                        tuple(Question.About.PERSON, List.of(6)),
                        tuple(Question.About.PERSON, List.of(7)));
        assertThat(read.questions().get(0).options())
                .extracting(Question.Option::value)
                .containsExactly("0:3", "0:4", "NEW");

        var answers = new HashMap<String, String>();
        read.questions().forEach(q -> answers.put(q.key(), "NEW"));
        var answered =
                asked(
                        "cb.xa01",
                        () ->
                                imports.preview(
                                        read.batch(),
                                        new IntakeAnswers(
                                                Set.of(), Set.of(), Map.of(), answers, true)));
        assertThat(answered.clean()).isTrue();
        assertThat(answered.newPeople()).isEqualTo(5);
    }

    @Test
    void households() {
        var read = read("households.xlsx");

        assertThat(read.rows())
                .extracting(IntakeRow::name, IntakeRow::subject, IntakeRow::award)
                .containsExactly(
                        tuple("Hộ ông Vàng A Páo và bà Giàng Thị Mẩy", Subject.HOUSEHOLD, "GK_H"),
                        tuple("Gia đình ông Lò Văn Sơn, bà Lò Thị Thủy", Subject.HOUSEHOLD, "GK_H"),
                        tuple("Hộ ông Tẩn A Dín và bà Chẻo U Pín", Subject.HOUSEHOLD, "GK_H"),
                        tuple("Hộ ông Phàn A Sành", Subject.HOUSEHOLD, "GK_H"));
        assertThat(read.faults())
                .extracting(Fault::row, Fault::key)
                .containsExactly(tuple(7, "dossier.fault.twice"));
        assertThat(read.newHouseholds()).isEqualTo(4);
    }

    @Test
    void collectives_abbreviated() {
        var read = read("collectives-abbreviated.xlsx");

        assertThat(read.rows())
                .extracting(IntakeRow::name)
                .containsExactly(SCHOOLS.get(0), SCHOOLS.get(1), SCHOOLS.get(2));
        assertThat(read.faults())
                .as("the same school in other words")
                .extracting(Fault::row, Fault::key)
                .containsExactly(
                        tuple(4, "dossier.fault.twice"),
                        tuple(6, "dossier.fault.twice"),
                        tuple(8, "dossier.fault.twice"));
        assertThat(read.questions())
                .extracting(Question::about, Question::text)
                .containsExactly(
                        tuple(Question.About.UNIT, "Trường TH số 1"),
                        tuple(Question.About.UNIT, "Phòng GD&ĐT"),
                        tuple(Question.About.UNIT, "Phòng GDĐT huyện"));
        assertThat(read.questions().get(0).options())
                .as("the nearest are offered, and a new collective")
                .extracting(Question.Option::value)
                .contains("CB04", "NEW");
    }

    @Test
    void long_achievement() {
        var read = read("long-achievement.xlsx");

        assertThat(read.rows())
                .extracting(IntakeRow::name, r -> r.person().title())
                .contains(
                        tuple("Y Bhơ̆k Ƀlŏ Thử", "Chuyên viên"),
                        tuple("Lý Tách Dấu", "Chuyên viên"));
        assertThat(read.faults())
                .extracting(Fault::row, Fault::column, Fault::key)
                .contains(tuple(4, "Thành tích", "dossier.fault.sign"));
    }

    @Test
    void plain_csv() {
        plain("plain.csv", "Mùa A Định");
    }

    @Test
    void plain_xls() {
        plain("plain.xls", "Mùa A Định", "Ỷ Lan Hường");
    }

    @Test
    void plain_ods() {
        plain("plain.ods", "Mùa A Định", "Ỷ Lan Hường");
    }

    @Test
    void table_docx() {
        plain("table.docx", "Mùa A Định");
    }

    private void plain(String file, String... names) {
        var read = read(file);

        assertThat(read.faults()).isEmpty();
        assertThat(read.rows()).extracting(IntakeRow::name).containsExactly(names);
    }

    @Test
    void an_old_list_with_headings_over_three_rows() {
        var read = oldList("header-three-rows.xlsx");

        assertThat(read.headings())
                .containsEntry(5, "Khen thưởng / Quyết định / Số QĐ")
                .containsEntry(6, "Khen thưởng / Quyết định / Ngày QĐ");
        assertThat(read.settings().columns()).hasSize(6);
        assertThat(read.sheets()).containsValues("Sheet", "CSTĐCS");

        var second = asked("noivu", () -> oldLists.turnTo(read.code(), 1));
        assertThat(second.rows()).extracting(OldRow::name).containsExactly("Lò Văn Sót");
    }

    @Test
    void an_old_list_with_name_and_post_in_one() {
        var read = oldList("name-and-post-in-one.xlsx");

        assertThat(read.rows())
                .extracting(OldRow::name, OldRow::title, OldRow::unitName)
                .containsExactly(tuple("Nguyễn Văn Nhất", "Trưởng phòng", "Phòng Nội vụ"));
        assertThat(read.proposals())
                .extracting(OldPreview.Proposed::understood)
                .containsExactly("Nguyễn Văn Nhất – Trưởng phòng", "Phòng Nội vụ");
    }

    private OldPreview oldList(String name) {
        return asked("noivu", () -> oldLists.upload(name, bytes("old-lists/" + name)));
    }

    private Preview read(String name) {
        return asked("cb.xa01", () -> imports.upload(DOSSIER, name, file(name)));
    }

    private static byte[] file(String name) {
        return bytes("nominations/" + name);
    }

    private static byte[] bytes(String path) {
        try (var in = CasesIT.class.getResourceAsStream("/cases/" + path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void as(String account, Runnable work) {
        asked(
                account,
                () -> {
                    work.run();
                    return null;
                });
    }

    private <T> T asked(String account, Supplier<T> work) {
        return Acting.as(signIn.actor(account, 0).orElseThrow(), work);
    }
}
