package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.bangvang.identity.SignInService;
import vn.bangvang.organization.UnitListService;
import vn.bangvang.organization.UnitListService.Loaded;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Slice;
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
        var loaded = asAdministrator(() -> lists.load(lists.export()));

        assertThat(loaded.faults()).isEmpty();
        assertThat(loaded.founded()).isZero();
        assertThat(loaded.known()).isGreaterThan(60);
    }

    @Test
    void units_hang_under_those_of_the_file_in_any_order_by_name_or_code() {
        var loaded =
                load(
                        row("", "Tổ Tiếng Anh Thử", "Khác", "TH-THU", "01/09/2017"),
                        row("TH-THU", "Trường Thử Một", "Trường học", "Cụm Thử", "01/08/2017"),
                        row("", "Cụm Thử", "Khác", "XA01", "01/08/2017"));

        assertThat(loaded.faults()).isEmpty();
        assertThat(loaded.founded()).isEqualTo(3);
        assertThat(found("Tổ Tiếng Anh Thử").path())
                .isEqualTo(
                        found("Cụm Thử").path()
                                + "TH-THU/"
                                + found("Tổ Tiếng Anh Thử").code()
                                + "/");
        assertThat(found("Cụm Thử").parentCode()).isEqualTo("XA01");
        assertThat(found("Cụm Thử").code()).matches("DV\\d{5}");

        var again =
                load(
                        row("", "Cụm Thử", "Khác", "XA01", "01/08/2017"),
                        row("TH-THU", "Trường Thử Một", "Trường học", "Cụm Thử", "01/08/2017"));
        assertThat(List.of(again.founded(), again.known())).containsExactly(0, 2);
    }

    @Test
    void one_fault_stops_the_whole_list_and_names_its_cell() {
        var loaded =
                load(
                        row("", "Đội Thử Tốt", "Khác", "XA01", "01/08/2017"),
                        row("", "Đội Thử Loại", "Hội quán", "XA01", "01/08/2017"),
                        row("", "Đội Thử Ngày", "Khác", "XA01", "tháng tám"));
        assertThat(lines(loaded))
                .containsExactly(
                        "3 Loại đơn vị “Hội quán” platform.fault.unknown",
                        "4 Có từ ngày “tháng tám” platform.fault.date");
        assertThat(search("Đội Thử")).isEmpty();

        assertThat(
                        lines(
                                load(
                                        row(
                                                "",
                                                "Đội Thử Trên",
                                                "Khác",
                                                "Xã Không Có",
                                                "01/08/2017"),
                                        row("", "Đội Thử Hở", "Khác", "", "01/08/2017"),
                                        row("", "Đội Thử Đôi", "Khác", "XA01", "01/08/2017"),
                                        row("", "Đội Thử Đôi", "Khác", "XA01", "01/08/2017"),
                                        row("XA02", "Tên Khác", "Xã", "", "01/08/2017"))))
                .containsExactlyInAnyOrder(
                        "5 Tên đơn vị “Đội Thử Đôi” organization.file.twice",
                        "6 Tên đơn vị “Tên Khác” organization.file.renamed");
        assertThat(
                        lines(
                                load(
                                        row(
                                                "",
                                                "Đội Thử Trên",
                                                "Khác",
                                                "Xã Không Có",
                                                "01/08/2017"),
                                        row("", "Đội Thử Hở", "Khác", "", "01/08/2017"))))
                .containsExactly(
                        "2 Thuộc đơn vị “Xã Không Có” organization.file.parent",
                        "3 Thuộc đơn vị “” organization.file.top");
        assertThat(
                        lines(
                                load(
                                        row("VONG-1", "Vòng Một", "Khác", "VONG-2", "01/08/2017"),
                                        row("VONG-2", "Vòng Hai", "Khác", "VONG-1", "01/08/2017"))))
                .containsExactly(
                        "2 Thuộc đơn vị “VONG-2” organization.file.circle",
                        "3 Thuộc đơn vị “VONG-1” organization.file.circle");
        assertThat(search("Đội Thử")).isEmpty();
    }

    private Loaded load(String[]... rows) {
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Đơn vị",
                    List.of(),
                    HEADINGS.stream().map(h -> new SheetWriter.Column(h, 20)).toList(),
                    Arrays.stream(rows).map(r -> Arrays.<Object>asList((Object[]) r)).toList());
            var file = writer.bytes();
            return asAdministrator(() -> lists.load(file));
        }
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static List<String> lines(Loaded loaded) {
        assertThat(loaded.founded()).isZero();
        return loaded.faults().stream()
                .map(f -> f.row() + " " + f.column() + " “" + f.text() + "” " + f.key())
                .toList();
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
