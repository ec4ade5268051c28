package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.Subject;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.NominationForm;
import vn.bangvang.dossier.NominationService;
import vn.bangvang.dossier.Shown;
import vn.bangvang.dossier.intake.ImportService;
import vn.bangvang.dossier.intake.IntakeAnswers;
import vn.bangvang.dossier.intake.IntakeColumn;
import vn.bangvang.dossier.paper.PaperService;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.identity.SignInService;
import vn.bangvang.movement.RoundForm;
import vn.bangvang.movement.RoundService;
import vn.bangvang.organization.NewUnit;
import vn.bangvang.organization.UnitService;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.PersonService;
import vn.bangvang.person.Sex;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Actors;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.record.StaleData;
import vn.bangvang.platform.sheet.Passed;
import vn.bangvang.platform.sheet.SheetWriter;

/**
 * Bad workbooks, two editors, and a code of somebody else: a clear answer, and nothing is saved.
 */
class BadInputIT extends DeployedTest {
    @Inject DossierService dossiers;
    @Inject NominationService nominating;
    @Inject PaperService papers;
    @Inject ImportService imports;
    @Inject SignInService signIn;
    @Inject UnitService units;
    @Inject PersonService people;
    @Inject RoundService rounds;

    private String dossier;
    private int nominations;

    @BeforeEach
    void findTheDraftOf2017() {
        if (signIn == null) {
            return;
        }
        dossier = "HS-2017-0001";
        nominations = asked("cb.xa01", () -> dossiers.nominations(dossier, Shown.FIRST)).total();
    }

    @Test
    void files_that_are_no_workbook_are_refused() throws Exception {
        refused(new byte[0], "platform.sheet.empty");
        refused("Họ và tên;Danh hiệu".getBytes(StandardCharsets.UTF_8), "platform.sheet.headings");
        refused(new byte[] {'M', 'Z', 0x50, 0, 2}, "platform.sheet.type");
        refused(zip("word/document.xml", new byte[10]), "platform.sheet.unreadable");
        refused(zip("slide.xml", new byte[10]), "platform.sheet.type");
        refused(new byte[6 * 1024 * 1024], "platform.sheet.size");
        refused(zip("xl/vbaProject.bin", new byte[10]), "platform.sheet.macro");
        refused(Arrays.copyOf(workbook(1), 3000), "platform.sheet.unreadable");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() throws Exception {
        refused(swollen(workbook(1)), "platform.sheet.bomb");
    }

    @Test
    void too_many_rows_and_missing_columns_are_refused() {
        refused(workbook(5000), "platform.sheet.rows");
        refused(
                sheet(List.of("Họ và tên", "Chức vụ"), List.of(List.of("Lê Văn A", "Chuyên viên"))),
                "platform.sheet.headings");
        refused(sheet(headings(), List.of()), "dossier.import.noRows");
    }

    @Test
    void the_template_is_read_back_as_an_empty_list() {
        var template = asked("cb.xa01", () -> imports.template(dossier));

        refused(template, "dossier.import.noRows");
    }

    @Test
    void who_writes_award_and_achievement_into_the_template_has_no_fault_to_mend()
            throws Exception {
        var filled = new ByteArrayOutputStream();
        int people;
        try (var book =
                WorkbookFactory.create(
                        new ByteArrayInputStream(
                                asked("cb.xa01", () -> imports.template(dossier))))) {
            var list = book.getSheetAt(0);
            people = list.getLastRowNum() - 2;
            for (var row : List.of(list.getRow(3), list.getRow(4))) {
                row.getCell(IntakeColumn.AWARD.ordinal())
                        .setCellValue("Giấy khen của Chủ tịch Ủy ban nhân dân huyện");
                row.getCell(IntakeColumn.ACHIEVEMENT.ordinal())
                        .setCellValue("Có thành tích đột xuất");
            }
            book.write(filled);
        }

        var preview =
                asked("cb.xa01", () -> imports.upload(dossier, "mau.xlsx", filled.toByteArray()));

        assertThat(people).isGreaterThan(5);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.questions()).isEmpty();
        assertThat(preview.rows()).hasSize(2);
        assertThat(preview.newPeople()).isZero();
        assertThat(preview.passed())
                .hasSize(people - 2)
                .extracting(Passed::why)
                .containsOnly(Passed.Why.UNCLAIMED);
    }

    @Test
    void every_fault_of_every_row_is_named_by_its_cell() {
        var bad = person("Lê Thị Lỗi", "ABC");
        set(bad, IntakeColumn.BIRTH_YEAR, "mười chín");
        set(bad, IntakeColumn.RECRUITED, "31/02/2010");
        set(bad, IntakeColumn.SEX, "?");
        var twice = person("Lê Thị Hai Lần", "LDTT");
        var nobody = person("", "LDTT");

        var preview =
                asked(
                        "cb.xa01",
                        () ->
                                imports.upload(
                                        dossier,
                                        "a.xlsx",
                                        sheet(headings(), List.of(bad, twice, twice, nobody))));

        assertThat(Faults.of(preview.faults()))
                .containsExactly(
                        Faults.line(
                                2, "Danh hiệu, hình thức", "dossier.fault.award", List.of("ABC")),
                        Faults.line(2, "Giới tính", "person.fault.sex", List.of()),
                        Faults.line(
                                2,
                                "Năm sinh",
                                "platform.fault.year",
                                List.of("mười chín", "1900", "2100")),
                        Faults.line(
                                2, "Ngày tuyển dụng", "platform.fault.date", List.of("31/02/2010")),
                        Faults.line(5, "Họ và tên", "platform.fault.missing", List.of()));
        assertThat(preview.questions())
                .as("one who stands there twice, or two of one name")
                .extracting(q -> q.about() + " " + q.text())
                .containsExactly("PERSON Lê Thị Hai Lần", "PERSON Lê Thị Hai Lần");
        assertThat(preview.clean()).isFalse();
        nothingWasSaved();
    }

    @Test
    void decomposed_letters_are_composed_at_the_door() {
        var decomposed = Normalizer.normalize("Lê Thị Ổn Định", Normalizer.Form.NFD);

        var preview =
                asked(
                        "cb.xa01",
                        () ->
                                imports.upload(
                                        dossier,
                                        "a.xlsx",
                                        sheet(headings(), List.of(person(decomposed, "LDTT")))));

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.rows()).extracting(r -> r.name()).containsExactly("Lê Thị Ổn Định");
        nothingWasSaved();
    }

    @Test
    void an_import_of_five_hundred_rows_can_be_undone_whole() {
        var preview = asked("cb.xa01", () -> imports.upload(dossier, "a.xlsx", workbook(500)));
        assertThat(asked("cb.xa01", () -> imports.confirm(preview.batch(), IntakeAnswers.NONE)))
                .isEqualTo(500);
        assertThat(asked("cb.xa01", () -> dossiers.nominations(dossier, Shown.FIRST)).total())
                .isEqualTo(nominations + 500);

        as("cb.xa01", () -> imports.undo(preview.batch()));

        nothingWasSaved();
        assertThatThrownBy(
                        () ->
                                asked(
                                        "cb.xa01",
                                        () -> imports.confirm(preview.batch(), IntakeAnswers.NONE)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_list_does_not_take_who_has_left_for_another_unit() {
        var gone = asked("cb.xa01", () -> people.add(leaving("XA01")));
        Acting.as(
                Actors.WITH_EVERY_RIGHT,
                () -> {
                    people.edit(gone, people.card(gone).version(), leaving("XA02"));
                    return null;
                });
        var row = person("Lê Thị Đã Chuyển", "LDTT");
        set(row, IntakeColumn.BIRTH_YEAR, "1985");

        var preview =
                asked(
                        "cb.xa01",
                        () -> imports.upload(dossier, "a.xlsx", sheet(headings(), List.of(row))));

        assertThat(Faults.of(preview.faults()))
                .containsExactly(
                        Faults.line(
                                2, "Họ và tên", "dossier.fault.left", List.of("Lê Thị Đã Chuyển")));
        set(row, IntakeColumn.BIRTH_YEAR, "1991");
        var another =
                asked(
                        "cb.xa01",
                        () -> imports.upload(dossier, "a.xlsx", sheet(headings(), List.of(row))));
        assertThat(another.faults()).as("somebody else of the name").isEmpty();
        nothingWasSaved();
    }

    private static PersonForm leaving(String unit) {
        return new PersonForm(
                "Lê Thị Đã Chuyển",
                Sex.FEMALE,
                1985,
                LocalDate.of(2010, 5, 1),
                unit,
                "Công chức",
                null);
    }

    @Test
    void the_second_of_two_editors_is_told_and_the_first_edit_stays() {
        var seen = asked("cb.xa01", () -> dossiers.nominations(dossier, Shown.FIRST)).rows().get(0);
        edit(seen.code(), seen.version(), "Sửa lần một");

        assertThatThrownBy(() -> edit(seen.code(), seen.version(), "Sửa lần hai"))
                .isInstanceOf(StaleData.class);

        var now = asked("cb.xa01", () -> dossiers.nominations(dossier, Shown.FIRST)).rows().get(0);
        assertThat(now.claim().getAchievement()).isEqualTo("Sửa lần một");
        edit(now.code(), now.version(), seen.claim().getAchievement());
    }

    @Test
    void the_code_of_another_units_dossier_opens_nothing() {
        assertThatThrownBy(() -> asked("cb.xa05", () -> dossiers.card(dossier)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () ->
                                asked(
                                        "cb.xa05",
                                        () -> imports.upload(dossier, "a.xlsx", workbook(1))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> asked("cb.xa05", () -> papers.read("TL000001")))
                .isInstanceOf(NotAllowed.class);
        nothingWasSaved();
    }

    @Test
    void nobody_stands_twice_for_an_award_in_a_round_not_even_in_another_units_dossier() {
        as("quantri", () -> units.found(hamlet()));
        var round = asked("noivu", () -> rounds.round("DX-2017-0001"));
        var withHamlet = new ArrayList<>(round.form().unitCodes());
        withHamlet.add("XA01-T1");
        as(
                "noivu",
                () ->
                        rounds.edit(
                                "DX-2017-0001",
                                round.version(),
                                new RoundForm(
                                        round.form().name(),
                                        round.form().year(),
                                        round.form().submitBy(),
                                        round.form().awards(),
                                        withHamlet)));
        var person =
                asked(
                        "cb.xa01",
                        () ->
                                people.add(
                                        new PersonForm(
                                                "Lê Thị Hai Nơi",
                                                Sex.FEMALE,
                                                1980,
                                                null,
                                                "XA01-T1",
                                                "Trưởng thôn",
                                                "LD_TT")));
        var hamlet = asked("cb.xa01", () -> dossiers.start("DX-2017-0001", "XA01-T1"));
        var form =
                new NominationForm(
                        "LDTT", Subject.INDIVIDUAL, person, Claim.of("Hoàn thành tốt nhiệm vụ"));
        asked("cb.xa01", () -> nominating.nominate(hamlet, form));

        assertThatThrownBy(() -> asked("cb.xa01", () -> nominating.nominate(dossier, form)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> {
                            assertThat(e.key()).isEqualTo("dossier.recipient.twice");
                            assertThat(e.args()).containsExactly("Lê Thị Hai Nơi", "Thôn Một");
                        });
        nothingWasSaved();

        var draft = asked("cb.xa01", () -> dossiers.card(hamlet));
        as("cb.xa01", () -> dossiers.withdraw(hamlet, draft.version(), "Gửi nhầm"));
        var code = asked("cb.xa01", () -> nominating.nominate(dossier, form));
        as("cb.xa01", () -> nominating.remove(code, 1));
        nothingWasSaved();
    }

    private static NewUnit hamlet() {
        return new NewUnit(
                "XA01-T1", "Thôn Một", "OTHER", "ORDINARY", "XA01", LocalDate.of(2010, 1, 1));
    }

    private void edit(String nomination, int version, String achievement) {
        asked(
                "cb.xa01",
                () -> {
                    var claim = dossiers.nominations(dossier, Shown.FIRST).rows().get(0).claim();
                    claim.setAchievement(achievement);
                    nominating.edit(nomination, version, claim);
                    return null;
                });
    }

    private void refused(byte[] file, String key) {
        assertThatThrownBy(() -> asked("cb.xa01", () -> imports.upload(dossier, "tep.xlsx", file)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
        nothingWasSaved();
    }

    private void nothingWasSaved() {
        assertThat(asked("cb.xa01", () -> dossiers.nominations(dossier, Shown.FIRST)).total())
                .isEqualTo(nominations);
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

    private static byte[] workbook(int rows) {
        var list = new ArrayList<List<Object>>();
        for (var i = 0; i < rows; i++) {
            list.add(person("Lê Thị Số " + i, "LDTT"));
        }
        return sheet(headings(), list);
    }

    private static List<String> headings() {
        return Arrays.stream(IntakeColumn.values()).map(IntakeColumn::heading).toList();
    }

    private static byte[] sheet(List<String> headings, List<List<Object>> rows) {
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Danh sách",
                    List.of(),
                    headings.stream().map(h -> new SheetWriter.Column(h, 12)).toList(),
                    rows);
            return writer.bytes();
        }
    }

    private static List<Object> person(String name, String award) {
        var row = new ArrayList<Object>(Collections.nCopies(IntakeColumn.values().length, ""));
        set(row, IntakeColumn.NAME, name);
        set(row, IntakeColumn.SEX, "Nữ");
        set(row, IntakeColumn.TITLE, "Chuyên viên");
        set(row, IntakeColumn.AWARD, award);
        set(row, IntakeColumn.ACHIEVEMENT, "Hoàn thành tốt nhiệm vụ");
        return row;
    }

    private static void set(List<Object> row, IntakeColumn column, Object value) {
        row.set(column.ordinal(), value);
    }

    /** The workbook with a sheet that unpacks to 300 MB of nothing. */
    private static byte[] swollen(byte[] workbook) throws Exception {
        var file = Files.createTempFile("swollen", ".xlsx");
        try {
            Files.write(file, workbook);
            var blanks = new byte[1024 * 1024];
            Arrays.fill(blanks, (byte) ' ');
            try (var zip = FileSystems.newFileSystem(file);
                    var sheet =
                            Files.newOutputStream(
                                    zip.getPath("xl/worksheets/sheet1.xml"),
                                    StandardOpenOption.APPEND)) {
                for (var megabyte = 0; megabyte < 300; megabyte++) {
                    sheet.write(blanks);
                }
            }
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] zip(String entry, byte[] content) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
