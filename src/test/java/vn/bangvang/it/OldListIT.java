package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.Achieved;
import vn.bangvang.identity.SignInService;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.encoding.Encoding;
import vn.bangvang.register.EntryKind;
import vn.bangvang.register.RegisterService;
import vn.bangvang.register.Wanted;
import vn.bangvang.register.amendment.Amendment;
import vn.bangvang.register.amendment.AmendmentService;
import vn.bangvang.register.oldlist.OldBookService;
import vn.bangvang.register.oldlist.OldColumn;
import vn.bangvang.register.oldlist.OldListRow;
import vn.bangvang.register.oldlist.OldListService;
import vn.bangvang.register.oldlist.OldListState;
import vn.bangvang.register.oldlist.OldPreview;
import vn.bangvang.register.oldlist.OldRow;
import vn.bangvang.register.oldlist.OldSettings;

/** Old award lists in three encodings. All people are invented. */
class OldListIT extends DeployedTest {
    private static final List<String> FONTS =
            List.of(".VnTime", "Times New Roman", "VNI-Times", ".VnTimeH");

    private static final List<String> NAMES =
            List.of(
                    "Nguyễn Thị Hường",
                    "Trần Văn Đẩu",
                    "Lê Hoàng Ngữ",
                    "Vũ Tú Uyển",
                    "Phạm Ngọc Khuê",
                    "Đỗ Thuỳ Giang",
                    "Hoàng Bảo Quý",
                    "Bùi Ỷ Lan",
                    "Đặng Xuân Trường",
                    "Ngô Ánh Tuyết");

    @Inject OldListService lists;
    @Inject OldBookService books;
    @Inject RegisterService register;
    @Inject AmendmentService amendments;
    @Inject SignInService signIn;

    @Test
    void forty_rows_in_three_encodings_are_read_as_they_were_meant() {
        var preview = asked("cb.xa04", () -> lists.upload("cu.xlsx", OldBooks.xlsx(forty("XA04"))));

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.rows()).hasSize(40);
        for (var i = 0; i < 40; i++) {
            var row = preview.rows().get(i);
            var letter = (char) ('A' + i);
            var capitals = FONTS.get(i % 4).endsWith("H");
            assertThat(row.name())
                    .as("capitals are written as names are")
                    .isEqualTo(
                            NAMES.get(i % 10)
                                    + " "
                                    + (capitals ? Character.toUpperCase(letter) : letter));
            assertThat(row.unitName()).isEqualTo("Xã Đồng Tâm");
            assertThat(row.award()).isEqualTo("LDTT");
        }
        assertThat(preview.encodings().keySet())
                .containsExactlyInAnyOrder(Encoding.UNICODE, Encoding.TCVN3, Encoding.VNI);
        assertThat(preview.rows().get(0).raw()).isEqualTo("NguyÔn ThÞ H\u00ADêng A");
        assertThat(preview.newPeople()).isEqualTo(40);
    }

    @Test
    void the_same_file_finds_nothing_new_the_second_time_and_a_list_can_be_taken_back() {
        var file = OldBooks.xls(forty("XA06"));
        var first = asked("cb.xa06", () -> lists.upload("cu.xls", file));
        assertThat(asked("cb.xa06", () -> lists.declare(first.code(), agreed(first), false)))
                .isEqualTo(40);

        var second = asked("cb.xa06", () -> lists.upload("cu.xls", file));
        assertThat(second.rows()).hasSize(40).allMatch(OldRow::known);
        assertThat(second.fresh()).isEmpty();

        var list = only("cb.xa06");
        assertThat(list.state()).isEqualTo(OldListState.DECLARED);
        as("cb.xa06", () -> books.undo(list.code(), list.version()));
        var third = asked("cb.xa06", () -> lists.upload("cu.xls", file));
        assertThat(third.fresh()).hasSize(40);
        assertThat(third.newPeople()).isZero();
    }

    @Test
    void a_checked_list_goes_into_the_book_and_is_taken_back_by_new_entries() {
        var file = OldBooks.xlsx(forty("XA07"));
        var preview = asked("cb.xa07", () -> lists.upload("so.xlsx", file));
        as("cb.xa07", () -> lists.declare(preview.code(), agreed(preview), false));
        var declared = only("cb.xa07");
        assertThatThrownBy(
                        () -> as("cb.xa07", () -> books.book(declared.code(), declared.version())))
                .isInstanceOf(NotAllowed.class);

        as("noivu", () -> books.book(declared.code(), declared.version()));
        assertThat(roll("XA07")).isEqualTo(40);
        assertThat(only("cb.xa07").settledBy()).isEqualTo("noivu");
        assertThatThrownBy(
                        () ->
                                as(
                                        "cb.xa07",
                                        () ->
                                                books.undo(
                                                        only("cb.xa07").code(),
                                                        only("cb.xa07").version())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("register.old.booked"));

        var first =
                asked("noivu", () -> register.search(in("XA07"), new Slice(0, 1))).rows().get(0);
        as(
                "noivu",
                () ->
                        amendments.propose(
                                first.publicId(),
                                revocation(),
                                "qd.pdf",
                                "%PDF-1.4\n%%EOF".getBytes()));
        var waiting = asked("noivu", () -> amendments.of(first.publicId())).get(0);
        asked("vanthu", () -> amendments.write(waiting.id(), waiting.version()));
        var again = asked("cb.xa07", () -> lists.upload("so.xlsx", file));
        assertThat(again.fresh()).isEmpty();
        assertThat(roll("XA07")).isEqualTo(39);

        as("noivu", () -> books.askBack(declared.code(), only("cb.xa07").version(), "Nhầm năm"));
        assertThat(refused("noivu", () -> books.takeBack(declared.code(), leaving().version())))
                .isEqualTo("register.old.ownBack");
        assertThat(roll("XA07")).as("nothing leaves by one hand").isEqualTo(39);
        as("vanthu", () -> books.keep(declared.code(), leaving().version()));
        assertThat(refused("vanthu", () -> books.takeBack(declared.code(), leaving().version())))
                .isEqualTo("register.old.moved");
        as("noivu", () -> books.askBack(declared.code(), leaving().version(), "Nhầm năm"));
        as("vanthu", () -> books.takeBack(declared.code(), leaving().version()));
        assertThat(roll("XA07")).isZero();
        var all = asked("noivu", () -> register.search(in("XA07"), new Slice(0, 100)));
        assertThat(all.rows())
                .hasSize(80)
                .filteredOn(r -> r.kind() == EntryKind.WITHDRAWAL)
                .hasSize(39);
        assertThat(asked("noivu", () -> register.verify()).holds()).isTrue();
    }

    @Test
    void columns_and_common_values_can_be_set_by_hand() {
        var lines =
                List.of(
                        new OldBooks.Line(".VnTime", List.of("Tên gọi", "Nơi")),
                        new OldBooks.Line(".VnTime", List.of("Đinh Văn Lễ", "Xã Đồng Tâm")));
        var first = asked("cb.xa04", () -> lists.upload("la.xlsx", OldBooks.xlsx(lines)));
        assertThat(first.rows()).isEmpty();

        var settings =
                new OldSettings(
                        0,
                        1,
                        Map.of(OldColumn.NAME, 0, OldColumn.UNIT, 1),
                        "CSTDCS",
                        2010,
                        "12/QĐ-UBND",
                        LocalDate.of(2010, 12, 30),
                        null,
                        Map.of(),
                        true);
        var second = asked("cb.xa04", () -> lists.preview(first.code(), settings));

        assertThat(second.faults()).isEmpty();
        assertThat(second.rows())
                .extracting(OldRow::name, OldRow::award, OldRow::year, OldRow::decisionNumber)
                .containsExactly(tuple("Đinh Văn Lễ", "CSTDCS", 2010, "12/QĐ-UBND"));
    }

    @Test
    void a_list_says_for_which_years_an_award_was_given() {
        var headings =
                List.of("Họ và tên", "Đơn vị", "Danh hiệu", "Năm", "Số QĐ", "Ngày QĐ", "Giai đoạn");
        var lines =
                List.of(
                        new OldBooks.Line("Arial", headings),
                        given("Lò Thị Giai", "từ 2008 đến 2012"),
                        given("Lò Văn Đoạn", ""),
                        given("Lò Văn Lạ", "năm năm"));

        var preview = asked("cb.xa04", () -> lists.upload("ky.xlsx", OldBooks.xlsx(lines)));
        asked("cb.xa04", () -> lists.declare(preview.code(), preview.settings(), true));

        assertThat(preview.rows())
                .extracting(OldRow::name, OldRow::achieved)
                .containsExactly(
                        tuple("Lò Thị Giai", Achieved.years(2008, 2012)),
                        tuple("Lò Văn Đoạn", null));
        assertThat(Faults.of(preview.faults()))
                .containsExactly(
                        Faults.line(
                                4,
                                "Thời gian lập thành tích",
                                "register.old.achieved",
                                List.of("năm năm")));
        var again = asked("cb.xa04", () -> lists.preview(preview.code(), preview.settings()));
        var key = again.rows().get(0).recipient();
        assertThat(asked("cb.xa04", () -> register.declared(key)))
                .extracting(m -> m.honour().award().achieved().to())
                .containsExactly(LocalDate.of(2012, 12, 31));
    }

    private static OldBooks.Line given(String name, String years) {
        return new OldBooks.Line(
                "Arial",
                List.of(name, "Xã Đồng Tâm", "LĐTT", "2012", "12/QĐ-UBND", "30/12/2012", years));
    }

    @Test
    void what_cannot_be_read_is_named_by_its_cell_and_nothing_is_half_saved() {
        var good = line("Times New Roman", "1", "Lò Thị Sáng", "Xã Đồng Tâm", "LĐTT", "30/12/2012");
        var rows =
                new ArrayList<>(
                        List.of(
                                new OldBooks.Line("Times New Roman", OldBooks.HEADINGS),
                                good,
                                line(
                                        "Arial",
                                        "2",
                                        "Nguy\uFFFDn Văn Mờ",
                                        "Xã Đồng Tâm",
                                        "LĐTT",
                                        "30/12/2012"),
                                line(
                                        "Arial",
                                        "3",
                                        "Lò Văn Sa",
                                        "Xã Không Có",
                                        "LĐTT",
                                        "30/12/2012"),
                                line("Arial", "4", "Lò Văn Tư", "Xã Đồng Tâm", "ABC", "29/02/2011"),
                                line(
                                        "Arial",
                                        "5",
                                        "Lò Văn Năm",
                                        "Xã Đồng Tâm",
                                        "LĐTT",
                                        "01/01/1900")));
        var preview = asked("cb.xa04", () -> lists.upload("loi.xlsx", OldBooks.xlsx(rows)));

        assertThat(Faults.of(preview.faults()))
                .containsExactly(
                        Faults.line(
                                3,
                                "Họ và tên",
                                "register.old.unreadable",
                                List.of("Nguy\uFFFDn Văn Mờ")),
                        Faults.line(4, "Đơn vị", "register.old.unit", List.of("Xã Không Có")),
                        Faults.line(5, "Danh hiệu", "platform.fault.unknown", List.of("ABC")),
                        Faults.line(5, "Ngày QĐ", "platform.fault.date", List.of("29/02/2011")),
                        Faults.line(6, "Ngày QĐ", "platform.fault.date", List.of("01/01/1900")));
        var before = lists("cb.xa04").size();
        assertThatThrownBy(
                        () ->
                                as(
                                        "cb.xa04",
                                        () ->
                                                lists.declare(
                                                        preview.code(), preview.settings(), false)))
                .isInstanceOf(RuleViolation.class);
        assertThat(lists("cb.xa04")).hasSize(before);
    }

    @Test
    void a_broken_workbook_is_refused_and_empty_columns_do_no_harm() throws Exception {
        var whole = OldBooks.xls(forty("XA04"));
        assertThat(refused(Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo("platform.sheet.unreadable");
        assertThat(refused("%PDF-1.4".getBytes())).isEqualTo("platform.sheet.type");

        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            var head = sheet.createRow(0);
            var row = sheet.createRow(1);
            for (var at = 0; at < 200; at++) {
                head.createCell(at).setCellValue(at < 10 ? OldBooks.HEADINGS.get(at) : "");
                row.createCell(at);
            }
            var cells = line("", "1", "Lò Thị Sáu", "Xã Đồng Tâm", "LĐTT", "30/12/2012").cells();
            for (var at = 0; at < cells.size(); at++) {
                row.getCell(at).setCellValue(cells.get(at));
            }
            row.getCell(3).setCellErrorValue(FormulaError.REF.getCode());
            book.write(out);
            var preview = asked("cb.xa04", () -> lists.upload("rong.xlsx", out.toByteArray()));
            assertThat(Faults.of(preview.faults()))
                    .containsExactly(
                            Faults.line(2, "Năm sinh", "platform.fault.formula", List.of("#REF!")));
        }
    }

    private static Amendment revocation() {
        return new Amendment(
                EntryKind.REVOCATION,
                "7/QĐ-UBND",
                LocalDate.of(2017, 11, 1),
                "Luật Thi đua, khen thưởng, Điều 93",
                "Lý do thử",
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private String refused(byte[] file) {
        try {
            asked("cb.xa04", () -> lists.upload("hong.xls", file));
            return "nothing";
        } catch (RuleViolation e) {
            return e.key();
        }
    }

    /** Ten people in each of four fonts, as one sheet. */
    private static List<OldBooks.Line> forty(String unit) {
        var name =
                Map.of("XA04", "Xã Đồng Tâm", "XA06", "Xã Khánh Lộc", "XA07", "Xã Long Sơn")
                        .get(unit);
        var lines = new ArrayList<OldBooks.Line>();
        lines.add(new OldBooks.Line(".VnTimeH", List.of("Danh sách khen thưởng năm 2011")));
        lines.add(new OldBooks.Line(".VnTime", OldBooks.HEADINGS));
        for (var i = 0; i < 40; i++) {
            lines.add(
                    line(
                            FONTS.get(i % 4),
                            String.valueOf(i + 1),
                            NAMES.get(i % 10) + " " + (char) ('A' + i),
                            name,
                            i % 2 == 0 ? "Lao động tiên tiến" : "LĐTT",
                            "30/12/2011"));
        }
        return lines;
    }

    private static OldBooks.Line line(
            String font, String no, String name, String unit, String award, String day) {
        return new OldBooks.Line(
                font,
                List.of(
                        no,
                        "Bà",
                        name,
                        "1970",
                        "Công chức",
                        unit,
                        award,
                        "2011",
                        "45/QĐ-UBND",
                        day));
    }

    /** As the file says, with what was understood otherwise agreed to. */
    private static OldSettings agreed(OldPreview preview) {
        var found = preview.settings();
        return new OldSettings(
                found.sheet(),
                found.headRow(),
                found.columns(),
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                true);
    }

    private static Wanted in(String unit) {
        return new Wanted("", "", 2011, "", unit, false);
    }

    private long roll(String unit) {
        return asked("noivu", () -> register.honourRoll(in(unit), new Slice(0, 100))).total();
    }

    private List<OldListRow> lists(String account) {
        return asked(account, () -> books.lists(Slice.page(1, 100)).rows());
    }

    private OldListRow leaving() {
        return only("cb.xa07");
    }

    private String refused(String account, Runnable work) {
        try {
            as(account, work);
            return "nothing";
        } catch (RuleViolation e) {
            return e.key();
        }
    }

    private OldListRow only(String account) {
        var found = lists(account);
        assertThat(found).hasSize(1);
        return found.get(0);
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
