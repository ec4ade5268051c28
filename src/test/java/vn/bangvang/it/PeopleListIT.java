package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bangvang.identity.SignInService;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.PersonRow;
import vn.bangvang.person.PersonService;
import vn.bangvang.person.initiative.InitiativeRow;
import vn.bangvang.person.list.PersonListService;
import vn.bangvang.person.list.PersonListService.Fresh;
import vn.bangvang.person.list.PersonListService.Known;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.record.Progress;
import vn.bangvang.platform.sheet.WrittenListRow;

/** People as offices list them in workbooks. All names are invented. */
class PeopleListIT extends DeployedTest {
    private static final List<String> HEADINGS =
            List.of(
                    "Họ và tên",
                    "Giới tính",
                    "Ngày sinh",
                    "Chức vụ",
                    "Nhóm chức vụ",
                    "Đơn vị",
                    "Số CCCD");

    @Inject PersonListService lists;
    @Inject PersonService people;
    @Inject SignInService signIn;
    @Inject UserTransaction transaction;

    @Test
    void every_row_of_a_long_list_is_counted_before_and_when_it_is_written() throws Exception {
        var rows =
                IntStream.range(0, 250)
                        .mapToObj(
                                i ->
                                        row(
                                                "Hà Thị Lâu "
                                                        + Character.toString('A' + i / 26)
                                                        + Character.toString('a' + i % 26),
                                                "Nữ",
                                                "1985",
                                                "Công chức",
                                                "",
                                                "XA01",
                                                ""))
                        .toArray(String[][]::new);
        transaction.begin();
        Progress.begin("cb.xa01");
        try {
            asOfficer(() -> lists.load("danh-sach.xlsx", file(rows)));

            assertThat(Progress.of("cb.xa01"))
                    .as("250 people, their posts and the list")
                    .contains(new Progress.Share(501, 501));
        } finally {
            Progress.end();
            transaction.rollback();
        }
        assertThat(Progress.of("cb.xa01")).isEmpty();
    }

    @Test
    void everybody_who_is_not_on_record_is_written_down_once() {
        var file =
                file(
                        row(
                                "Bà Hà Thị Danh Sách",
                                "",
                                "15/03/1985",
                                "Công chức",
                                "",
                                "Xã An Hòa",
                                ""),
                        row(
                                "HÀ VĂN DANH SÁCH",
                                "Nam",
                                "1979",
                                "Trưởng thôn",
                                "",
                                "XA01",
                                "001079000123"));

        var outlook = asOfficer(() -> lists.preview(file));

        assertThat(Faults.of(outlook.faults())).isEmpty();
        assertThat(outlook.known()).isEmpty();
        assertThat(outlook.fresh())
                .extracting(
                        Fresh::row,
                        f -> f.person().fullName(),
                        f -> f.person().sex().name(),
                        f -> f.person().birthYear(),
                        f -> f.person().positionClass(),
                        Fresh::unitName)
                .containsExactly(
                        tuple(2, "Hà Thị Danh Sách", "FEMALE", 1985, null, "Xã An Hòa"),
                        tuple(3, "Hà Văn Danh Sách", "MALE", 1979, null, "Xã An Hòa"));
        assertThat(named("Hà Danh Sách")).as("nothing is saved before").isEmpty();

        assertThat(asOfficer(() -> lists.load("danh-sach.xlsx", file))).isEqualTo(2);

        assertThat(named("Hà Danh Sách"))
                .containsExactlyInAnyOrder("Hà Thị Danh Sách", "Hà Văn Danh Sách");
        assertThat(asOfficer(() -> people.withNumber("001079000123")).rows())
                .extracting(p -> p.fullName())
                .containsExactly("Hà Văn Danh Sách");
        assertThat(asOfficer(() -> lists.load("danh-sach.xlsx", file))).as("again").isZero();
    }

    @Test
    void a_list_is_taken_back_with_everybody_whom_it_wrote_down() {
        var file =
                file(
                        row(
                                "Lò Thị Rút Lại",
                                "Nữ",
                                "1985",
                                "Công chức",
                                "",
                                "XA01",
                                "001185000777"),
                        row("Lò Văn Rút Lại", "Nam", "1979", "Công chức", "", "XA01", ""));
        asOfficer(() -> lists.load("nham.xlsx", file));
        var list = asOfficer(lists::written).get(0);
        assertThat(list)
                .extracting(WrittenListRow::fileName, WrittenListRow::rows)
                .containsExactly("nham.xlsx", 2);
        assertThat(Acting.as(signIn.actor("cb.xa02", 0).orElseThrow(), lists::written))
                .as("of another account")
                .doesNotContain(list);

        assertThat(asOfficer(() -> lists.takeBack(list.code(), list.version()))).isEqualTo(2);

        assertThat(named("Lò Rút Lại")).isEmpty();
        assertThat(asOfficer(lists::written)).doesNotContain(list);
        assertThatThrownBy(() -> asOfficer(() -> lists.takeBack(list.code(), list.version())))
                .as("twice")
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        v -> assertThat(v.key()).isEqualTo("platform.written.gone"));
        assertThat(asOfficer(() -> lists.load("lai.xlsx", file)))
                .as("the number is free again")
                .isEqualTo(2);
    }

    @Test
    void a_list_stays_whole_where_somebody_of_it_has_done_or_got_something_since() {
        asOfficer(
                () ->
                        lists.load(
                                "giu.xlsx",
                                file(
                                        row(
                                                "Vi Thị Giữ Nguyên",
                                                "Nữ",
                                                "1985",
                                                "Công chức",
                                                "",
                                                "XA01",
                                                ""),
                                        row(
                                                "Vi Văn Giữ Nguyên",
                                                "Nam",
                                                "1979",
                                                "Công chức",
                                                "",
                                                "XA01",
                                                ""))));
        var list = asOfficer(lists::written).get(0);
        var code = found("Vi Thị Giữ Nguyên").code();
        asOfficer(
                () -> {
                    people.addInitiative(code, InitiativeRow.own(2017, "Sáng kiến", "12/QĐ"));
                    var other = people.card(found("Vi Văn Giữ Nguyên").code());
                    people.edit(other.code(), other.version(), of(other.form(), "Chủ tịch"));
                    return null;
                });

        assertThatThrownBy(() -> asOfficer(() -> lists.takeBack(list.code(), list.version())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        v ->
                                assertThat(v.args())
                                        .containsExactly(
                                                2, "Vi Thị Giữ Nguyên, Vi Văn Giữ Nguyên", 0));
        assertThat(named("Vi Giữ Nguyên")).hasSize(2);
        assertThat(asOfficer(lists::written)).contains(list);
    }

    @Test
    void who_is_on_record_is_known_by_number_else_by_name_unit_and_birth() {
        asOfficer(
                () ->
                        lists.load(
                                "danh-sach.xlsx",
                                file(
                                        row(
                                                "Mai Thị Biết Rồi",
                                                "Nữ",
                                                "1980",
                                                "Công chức",
                                                "",
                                                "XA01",
                                                "001180000321"),
                                        row(
                                                "Mai Văn Trùng Tên",
                                                "Nam",
                                                "1970",
                                                "Công chức",
                                                "",
                                                "XA01",
                                                ""))));

        var outlook =
                asOfficer(
                        () ->
                                lists.preview(
                                        file(
                                                row(
                                                        "MAI THỊ BIẾT RỒI",
                                                        "Nữ",
                                                        "1980",
                                                        "Công chức",
                                                        "",
                                                        "XA01",
                                                        "001180000321"),
                                                row(
                                                        "Mai Văn Trùng Tên",
                                                        "Nam",
                                                        "",
                                                        "Phó Chủ tịch",
                                                        "",
                                                        "XA01",
                                                        ""),
                                                row(
                                                        "Mai Văn Trùng Tên",
                                                        "Nam",
                                                        "1991",
                                                        "Công chức",
                                                        "",
                                                        "XA01",
                                                        ""),
                                                row(
                                                        "Mai Vân Trùng Tên",
                                                        "Nữ",
                                                        "1970",
                                                        "Công chức",
                                                        "",
                                                        "XA01",
                                                        ""))));

        assertThat(outlook.known())
                .extracting(Known::row, Known::name)
                .containsExactly(tuple(2, "Mai Thị Biết Rồi"), tuple(3, "Mai Văn Trùng Tên"));
        assertThat(outlook.fresh())
                .as("another year of birth, another name")
                .extracting(Fresh::row)
                .containsExactly(4, 5);
    }

    @Test
    void what_cannot_be_is_named_by_its_cell_and_nothing_is_saved() {
        var file =
                file(
                        row("Vi Thị Lỗi", "?", "mười chín", "", "Nhóm lạ", "Xã Không Có", "001"),
                        row("Vi Văn Lỗi", "Nam", "1980", "Công chức", "", "XA05", ""),
                        row("Vi Văn Nữ", "Nam", "1980", "Công chức", "", "XA01", "001180000321"),
                        row("Vi Thị Hai", "Nữ", "1980", "Công chức", "", "XA01", ""),
                        row("Vi Thị Hai", "Nữ", "1980", "Công chức", "", "XA01", ""));

        assertThat(Faults.of(asOfficer(() -> lists.preview(file)).faults()))
                .containsExactlyInAnyOrder(
                        Faults.line(2, "Giới tính", "person.fault.sex", List.of()),
                        Faults.line(
                                2,
                                "Năm sinh",
                                "platform.fault.year",
                                List.of("mười chín", "1900", "2100")),
                        Faults.line(2, "Chức vụ", "platform.fault.missing", List.of()),
                        Faults.line(
                                2, "Nhóm chức vụ", "platform.fault.unknown", List.of("Nhóm lạ")),
                        Faults.line(2, "Đơn vị", "platform.fault.unknown", List.of("Xã Không Có")),
                        Faults.line(2, "Số căn cước", "person.identity.shape", List.of()),
                        Faults.line(3, "Đơn vị", "platform.fault.unknown", List.of("XA05")),
                        Faults.line(4, "Số căn cước", "person.identity.sex", List.of()),
                        Faults.line(6, "Họ và tên", "person.fault.twice", List.of("5")));
        assertThatThrownBy(() -> asOfficer(() -> lists.load("danh-sach.xlsx", file)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("platform.sheet.faults"));
        assertThat(named("Vi Thị Hai")).isEmpty();
    }

    @Test
    void a_number_says_who_it_is_and_only_where_the_actor_sees_it() {
        asOfficer(
                () ->
                        lists.load(
                                "danh-sach.xlsx",
                                file(
                                        row(
                                                "Ngô Thị Có Số",
                                                "Nữ",
                                                "1982",
                                                "Công chức",
                                                "",
                                                "XA01",
                                                "001182000777"))));
        var typo = row("Ngô Thị Khác", "Nữ", "1982", "Công chức", "", "XA01", "001182000777");
        var one = row("Ngô Thị Kéo", "Nữ", "1984", "Công chức", "", "XA01", "001184000555");
        var next = row("Ngô Thị Xuống", "Nữ", "1984", "Công chức", "", "XA01", "001184000555");

        assertThat(Faults.of(asOfficer(() -> lists.preview(file(typo, one, next))).faults()))
                .containsExactly(
                        Faults.line(
                                2,
                                "Số căn cước",
                                "person.fault.numberOf",
                                List.of("Ngô Thị Có Số")),
                        Faults.line(4, "Số căn cước", "person.fault.twice", List.of("3")));

        var elsewhere = row("Ngô Thị Có Số", "Nữ", "1982", "Công chức", "", "XA02", "001182000777");
        var outlook =
                Acting.as(
                        signIn.actor("cb.xa02", 0).orElseThrow(),
                        () -> lists.preview(file(elsewhere)));
        assertThat(outlook.known()).as("nobody of another unit is shown").isEmpty();
        assertThat(Faults.of(outlook.faults()))
                .containsExactly(
                        Faults.line(2, "Số căn cước", "person.fault.numberElsewhere", List.of()));
    }

    @Test
    void one_record_is_met_by_one_row() {
        asOfficer(
                () ->
                        lists.load(
                                "danh-sach.xlsx",
                                file(
                                        row(
                                                "Trần Thị Một Mình",
                                                "Nữ",
                                                "",
                                                "Công chức",
                                                "",
                                                "XA01",
                                                ""))));

        var outlook =
                asOfficer(
                        () ->
                                lists.preview(
                                        file(
                                                row(
                                                        "Trần Thị Một Mình",
                                                        "Nữ",
                                                        "1980",
                                                        "Công chức",
                                                        "",
                                                        "XA01",
                                                        ""),
                                                row(
                                                        "Trần Thị Một Mình",
                                                        "Nữ",
                                                        "1985",
                                                        "Công chức",
                                                        "",
                                                        "XA01",
                                                        ""))));

        assertThat(Faults.of(outlook.faults()))
                .containsExactly(
                        Faults.line(
                                3, "Họ và tên", "person.fault.namesakes", List.of("Xã An Hòa")));
    }

    private static PersonForm of(PersonForm form, String title) {
        return new PersonForm(
                form.fullName(),
                form.sex(),
                form.birthYear(),
                form.recruitedOn(),
                form.unitCode(),
                title,
                form.positionClass());
    }

    private PersonRow found(String name) {
        return asOfficer(() -> people.search(name, "", Slice.page(1, 1))).rows().get(0);
    }

    private List<String> named(String words) {
        return asOfficer(() -> people.search(words, "", Slice.page(1, 20))).rows().stream()
                .map(p -> p.fullName())
                .toList();
    }

    private <T> T asOfficer(Supplier<T> work) {
        return Acting.as(signIn.actor("cb.xa01", 0).orElseThrow(), work);
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static byte[] file(String[]... rows) {
        return OldBooks.table(HEADINGS, Stream.of(rows).map(List::of).toList());
    }
}
