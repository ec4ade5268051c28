package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.bangvang.identity.SignInService;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.organization.list.UnitListService;
import vn.bangvang.organization.list.UnitListService.Fresh;
import vn.bangvang.organization.list.UnitListService.Outlook;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.sheet.Passed;
import vn.bangvang.platform.sheet.SheetWriter;

/** Units as offices list them in workbooks. All names are invented. */
class UnitListIT extends DeployedTest {
    private static final List<String> HEADINGS =
            List.of("Mã", "Tên đơn vị", "Loại đơn vị", "Trực thuộc", "Có từ ngày");

    @Inject UnitListService lists;
    @Inject UnitService units;
    @Inject SignInService signIn;

    @Test
    void the_list_as_it_stands_brings_nothing() {
        var outlook = asAdministrator(() -> lists.preview(lists.export()));

        assertThat(lines(outlook)).isEmpty();
        assertThat(outlook.fresh()).isEmpty();
        assertThat(outlook.known()).isGreaterThan(50);
    }

    @Test
    void words_find_units_where_words_of_their_names_begin() {
        assertThat(search("An Hòa"))
                .extracting(UnitRow::name)
                .contains("Xã An Hòa")
                .noneMatch(n -> n.contains("Văn hóa"));
        assertThat(search("thể thao văn"))
                .extracting(UnitRow::name)
                .containsExactly("Trung tâm Văn hóa - Thể thao");
    }

    @Test
    void units_hang_under_those_of_the_file_in_any_order_by_name_or_code() {
        var file =
                file(
                        row("", "Tổ Tiếng Anh Thử", "Khác", "TH-THU", "01/09/2017"),
                        row("TH-THU", "Trường Thử Một", "Trường học", "Cụm Thử", "01/08/2017"),
                        row("", "Cụm Thử", "Khác", "XA01", "01/08/2017"));
        var outlook = asAdministrator(() -> lists.preview(file));
        assertThat(lines(outlook)).isEmpty();
        assertThat(outlook.fresh())
                .extracting(Fresh::row, Fresh::name, Fresh::parentName)
                .as("each after the one above it")
                .containsExactly(
                        tuple(4, "Cụm Thử", "Xã An Hòa"),
                        tuple(3, "Trường Thử Một", "Cụm Thử"),
                        tuple(2, "Tổ Tiếng Anh Thử", "Trường Thử Một"));
        assertThat(search("Cụm Thử")).as("nothing is saved before").isEmpty();

        assertThat(asAdministrator(() -> lists.load("danh-sach.xlsx", file))).isEqualTo(3);

        assertThat(found("Tổ Tiếng Anh Thử").path())
                .isEqualTo(
                        found("Cụm Thử").path()
                                + "TH-THU/"
                                + found("Tổ Tiếng Anh Thử").code()
                                + "/");
        assertThat(found("Cụm Thử").parentCode()).isEqualTo("XA01");
        assertThat(found("Cụm Thử").code()).matches("DV\\d{5}");
        assertThat(asAdministrator(() -> lists.load("danh-sach.xlsx", file))).as("again").isZero();
    }

    @Test
    void a_list_is_taken_back_with_its_whole_tree_until_something_names_one_of_it() {
        var file =
                file(
                        row("", "Tổ Rút Thử", "Khác", "CUM-RUT", "01/09/2017"),
                        row("CUM-RUT", "Cụm Rút Thử", "Khác", "XA01", "01/08/2017"));
        asAdministrator(() -> lists.load("nham.xlsx", file));
        var wrong = asAdministrator(lists::written).get(0);

        assertThat(asAdministrator(() -> lists.takeBack(wrong.code(), wrong.version())))
                .isEqualTo(2);
        assertThat(search("Rút Thử")).isEmpty();

        asAdministrator(() -> lists.load("lai.xlsx", file));
        var list = asAdministrator(lists::written).get(0);
        asAdministrator(
                () ->
                        lists.load(
                                "duoi.xlsx",
                                file(row("", "Nhóm Thử Dưới", "Khác", "CUM-RUT", "01/09/2017"))));
        assertThatThrownBy(() -> asAdministrator(() -> lists.takeBack(list.code(), list.version())))
                .as("a unit of another list hangs below it")
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        v -> assertThat(v.args()).containsExactly(1, "Cụm Rút Thử", 0));
        assertThat(search("Rút Thử")).hasSize(2);
    }

    @Test
    void a_unit_of_a_day_to_come_is_there_already() {
        var file = file(row("", "Đội Thử Năm Sau", "Khác", "XA01", "01/01/2018"));
        assertThat(asAdministrator(() -> lists.load("danh-sach.xlsx", file))).isEqualTo(1);

        assertThat(asAdministrator(() -> lists.load("danh-sach.xlsx", file))).isZero();
        assertThat(search("Đội Thử Năm Sau")).hasSize(1);
    }

    @Test
    void names_that_differ_by_a_tone_are_two_units() {
        var outlook =
                preview(
                        row("", "Ấp Thử Bình Thành", "Khác", "XA01", "01/08/2017"),
                        row("", "Ấp Thử Bình Thạnh", "Khác", "XA01", "01/08/2017"));

        assertThat(lines(outlook)).isEmpty();
        assertThat(outlook.fresh()).hasSize(2);
    }

    @Test
    void a_name_in_another_place_is_another_unit() {
        var first = file(row("", "Tổ Toán Thử", "Khác", "XA02", "01/08/2017"));
        asAdministrator(() -> lists.load("danh-sach.xlsx", first));

        var outlook = preview(row("", "Tổ Toán Thử", "Khác", "XA03", "01/08/2017"));

        assertThat(lines(outlook)).isEmpty();
        assertThat(outlook.fresh()).extracting(Fresh::parentName).containsExactly(named("XA03"));
        assertThat(lines(preview(row("", "Tổ Toán Thử", "Khác", "", "01/08/2017"))))
                .as("a place that was forgotten is not guessed")
                .containsExactly("2 Thuộc đơn vị “” organization.file.top");
    }

    @Test
    void what_a_row_says_otherwise_of_a_unit_that_is_there_is_a_fault() {
        assertThat(
                        lines(
                                preview(
                                        row("XA02", "Tên Khác", "Xã", "", "01/06/2010"),
                                        row("XA03", named("XA03"), "Trường học", "XA01", ""))))
                .containsExactly(
                        "2 Tên đơn vị “Tên Khác” organization.file.renamed",
                        "3 Thuộc đơn vị “XA01” organization.file.moved",
                        "3 Loại đơn vị “Trường học” organization.file.changed");
    }

    @Test
    void one_fault_stops_the_whole_list_and_names_its_cell() {
        var file =
                file(
                        row("", "Đội Thử Tốt", "Khác", "XA01", "01/08/2017"),
                        row("", "Đội Thử Loại", "Hội quán", "XA01", "01/08/2017"),
                        row("", "Đội Thử Ngày", "Khác", "XA01", "tháng tám"),
                        row("", "Đội Thử Trên", "Khác", "Xã Không Có", "01/08/2017"),
                        row("", "Đội Thử Đôi", "Khác", "XA01", "01/08/2017"),
                        row("", "Đội Thử Đôi", "Khác", "Xã An Hòa", "01/08/2017"),
                        row("DOI-M", "Đội Thử Mã Một", "Khác", "XA01", "01/08/2017"),
                        row("DOI-M", "Đội Thử Mã Hai", "Khác", "XA01", "01/08/2017"));
        assertThat(lines(asAdministrator(() -> lists.preview(file))))
                .containsExactlyInAnyOrder(
                        "3 Loại đơn vị “Hội quán” platform.fault.unknown",
                        "4 Có từ ngày “tháng tám” platform.fault.date",
                        "5 Thuộc đơn vị “Xã Không Có” organization.file.parent",
                        "7 Tên đơn vị “Đội Thử Đôi” organization.file.twice",
                        "9 Mã “DOI-M” organization.file.taken");
        assertThatThrownBy(() -> asAdministrator(() -> lists.load("danh-sach.xlsx", file)))
                .isInstanceOf(RuleViolation.class);
        assertThat(search("Đội Thử")).noneMatch(u -> u.name().startsWith("Đội Thử Tốt"));
    }

    @Test
    void units_that_are_above_one_another_are_faults() {
        assertThat(
                        lines(
                                preview(
                                        row("VONG-1", "Vòng Một", "Khác", "VONG-2", "01/08/2017"),
                                        row("VONG-2", "Vòng Hai", "Khác", "VONG-1", "01/08/2017"))))
                .containsExactly(
                        "2 Thuộc đơn vị “VONG-2” organization.file.circle",
                        "3 Thuộc đơn vị “VONG-1” organization.file.circle");
    }

    @Test
    void sums_and_signatures_are_passed_over_and_said() {
        var outlook =
                preview(
                        row("", "Đội Thử Tổng", "Khác", "XA01", "01/08/2017"),
                        row("", "Tổng cộng: 01 đơn vị", "", "", ""),
                        row("", "NGƯỜI LẬP BẢNG", "", "THỦ TRƯỞNG", ""));

        assertThat(lines(outlook)).isEmpty();
        assertThat(outlook.fresh()).extracting(Fresh::name).containsExactly("Đội Thử Tổng");
        assertThat(outlook.passed())
                .extracting(Passed::why)
                .containsExactly(Passed.Why.TOTAL, Passed.Why.SIGNATURE);
    }

    private Outlook preview(String[]... rows) {
        var file = file(rows);
        return asAdministrator(() -> lists.preview(file));
    }

    private static byte[] file(String[]... rows) {
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Đơn vị",
                    List.of(),
                    HEADINGS.stream().map(h -> new SheetWriter.Column(h, 20)).toList(),
                    Arrays.stream(rows).map(r -> Arrays.<Object>asList((Object[]) r)).toList());
            return writer.bytes();
        }
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static List<String> lines(Outlook outlook) {
        return outlook.faults().stream()
                .map(f -> f.row() + " " + f.column() + " “" + f.text() + "” " + f.key())
                .toList();
    }

    /** Name of the unit with this code. */
    private String named(String code) {
        return asAdministrator(() -> units.open()).stream()
                .filter(u -> u.code().equals(code))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private UnitRow found(String name) {
        return search(name).stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
    }

    private List<UnitRow> search(String words) {
        return asAdministrator(() -> units.search(words, Slice.page(1, 100))).rows();
    }

    private <T> T asAdministrator(Supplier<T> work) {
        return Acting.as(signIn.actor("quantri", 0).orElseThrow(), work);
    }
}
