package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.TermForm;
import vn.bangvang.classification.TermRow;
import vn.bangvang.classification.TermService;
import vn.bangvang.classification.Trait;
import vn.bangvang.identity.SignInService;
import vn.bangvang.organization.NewUnit;
import vn.bangvang.organization.UnitService;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.SourceStatus;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.record.StaleData;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.SheetWriter;

/** The shared lists: entries through time, a file that goes out and in, who may keep them. */
class TermsIT extends DeployedTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final List<String> HEADINGS =
            List.of("Mã", "Tên", "Từ ngày", "Đến ngày", "Tính chất", "Căn cứ", "Đối chiếu");

    @Inject TermService terms;
    @Inject UnitService units;
    @Inject SignInService signIn;

    @Test
    void every_list_comes_loaded_and_holds_by_day() {
        assertThat(on(Scheme.ETHNIC_GROUP, LocalDate.of(2017, 1, 1))).hasSize(55);
        assertThat(on(Scheme.ADMIN_UNIT, LocalDate.of(2025, 6, 30))).hasSize(63);
        assertThat(on(Scheme.ADMIN_UNIT, LocalDate.of(2025, 7, 1))).hasSize(34);
        assertThat(nameOf(Scheme.ADMIN_UNIT, "15", LocalDate.of(2025, 6, 30))).isEqualTo("Yên Bái");
        assertThat(nameOf(Scheme.ADMIN_UNIT, "15", LocalDate.of(2025, 7, 1))).isEqualTo("Lào Cai");
        assertThat(all(Scheme.POSITION_CLASS))
                .filteredOn(t -> t.is(Trait.DIRECT_LABOUR))
                .extracting(TermRow::code)
                .containsExactly("GV", "CN_", "ND", "LD_TT", "LLVT");
    }

    @Test
    void an_entry_of_a_code_that_is_there_ends_the_one_before() {
        as("quantri", () -> terms.add(field("T1", "Tên cũ", FIRST)));
        var later = LocalDate.of(2017, 6, 1);
        as("quantri", () -> terms.add(field("T1", "Tên mới", later)));

        assertThat(nameOf(Scheme.FIELD, "T1", later.minusDays(1))).isEqualTo("Tên cũ");
        assertThat(nameOf(Scheme.FIELD, "T1", later)).isEqualTo("Tên mới");
        assertThatThrownBy(
                        () ->
                                as(
                                        "quantri",
                                        () -> terms.add(field("T1", "Chen", FIRST.plusDays(3)))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("classification.overlaps"));
        assertThat(all(Scheme.FIELD)).filteredOn(t -> t.code().equals("T1")).hasSize(2);
    }

    @Test
    void the_second_of_two_editors_is_told_and_foreign_traits_are_refused() {
        as("quantri", () -> terms.add(field("T2", "Một", FIRST)));
        var seen = term("T2");
        as("quantri", () -> terms.edit(seen.id(), seen.version(), field("T2", "Hai", FIRST)));

        assertThatThrownBy(
                        () ->
                                as(
                                        "quantri2",
                                        () ->
                                                terms.edit(
                                                        seen.id(),
                                                        seen.version(),
                                                        field("T2", "Ba", FIRST))))
                .isInstanceOf(StaleData.class);
        var foreign =
                new TermForm(
                        Scheme.FIELD,
                        "T3",
                        "Sai",
                        null,
                        null,
                        FIRST,
                        null,
                        Set.of(Trait.LEADER),
                        "Thử",
                        SourceStatus.MEMORY);
        assertThatThrownBy(() -> as("quantri", () -> terms.add(foreign)))
                .hasMessageContaining("classification.foreignTraits");
        assertThat(term("T2").name()).isEqualTo("Hai");
    }

    @Test
    void a_list_goes_out_and_comes_in_and_one_fault_keeps_all_of_it_out() {
        var before = all(Scheme.AREA_CLASS);
        var file = asked("quantri", () -> terms.export(Scheme.AREA_CLASS));
        var unchanged = asked("quantri", () -> terms.compare(Scheme.AREA_CLASS, file));
        assertThat(unchanged.isNothing()).as("the list's own file").isTrue();
        assertThat(unchanged.same()).isEqualTo(before.size());
        assertThat(asked("quantri", () -> terms.load(Scheme.AREA_CLASS, file))).isEmpty();
        assertThat(all(Scheme.AREA_CLASS))
                .extracting(t -> t.code() + t.name() + t.from() + t.traits())
                .isEqualTo(
                        before.stream()
                                .map(t -> t.code() + t.name() + t.from() + t.traits())
                                .toList());

        var communes =
                workbook(
                        List.of("00001", "Phường thử", "01/07/2025", "", "", "Thử", "đã đối chiếu"),
                        List.of("00002", "Xã thử", "29/02/2025", "", "", "Thử", "đã đối chiếu"),
                        List.of("x", "", "01/07/2025", "30/06/2025", "BASE", "Thử", "rồi"));
        assertThat(asked("quantri", () -> terms.load(Scheme.ADMIN_UNIT, communes)))
                .extracting(Fault::row, Fault::column, Fault::key, Fault::args)
                .containsExactly(
                        tuple(3, "Từ ngày", "platform.fault.date", List.of("29/02/2025")),
                        tuple(4, "Mã", "classification.fault.code", List.of("x")),
                        tuple(4, "Đến ngày", "classification.fault.period", List.of()),
                        tuple(4, "Đối chiếu", "platform.fault.unknown", List.of("rồi")),
                        tuple(4, "Tên", "platform.fault.missing", List.of()),
                        tuple(4, "Tính chất", "platform.fault.unknown", List.of("BASE")));
        assertThat(all(Scheme.ADMIN_UNIT)).extracting(TermRow::code).doesNotContain("00001");
    }

    @Test
    void a_unit_is_founded_only_with_what_the_lists_know_on_its_day() {
        assertThatThrownBy(() -> found("TMX", "SPECIAL", LocalDate.of(2017, 1, 1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("classification.unknown"));
        found("TMY", "TOWN", LocalDate.of(2017, 1, 1));

        assertThat(asked("quantri", () -> units.open()))
                .extracting(u -> u.code())
                .contains("TMY")
                .doesNotContain("TMX");
    }

    @Test
    void only_administrators_keep_the_lists() {
        assertThatThrownBy(() -> as("noivu", () -> terms.add(field("T9", "Không", FIRST))))
                .isInstanceOf(NotAllowed.class);
    }

    private void found(String code, String type, LocalDate from) {
        as(
                "quantri",
                () ->
                        units.found(
                                new NewUnit(
                                        code, "Đơn vị thử " + code, type, "ORDINARY", "SV", from)));
    }

    private static TermForm field(String code, String name, LocalDate from) {
        return new TermForm(
                Scheme.FIELD,
                code,
                name,
                null,
                null,
                from,
                null,
                Set.of(),
                "Thử",
                SourceStatus.MEMORY);
    }

    private static byte[] workbook(List<?>... rows) {
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Danh mục",
                    List.of(),
                    HEADINGS.stream().map(h -> new SheetWriter.Column(h, 12)).toList(),
                    Arrays.stream(rows).map(r -> List.<Object>copyOf(r)).toList());
            return writer.bytes();
        }
    }

    private TermRow term(String code) {
        return all(Scheme.FIELD).stream().filter(t -> t.code().equals(code)).findFirst().get();
    }

    private List<TermRow> all(Scheme scheme) {
        return asked("quantri", () -> terms.all(scheme));
    }

    private List<TermRow> on(Scheme scheme, LocalDate day) {
        return all(scheme).stream().filter(t -> t.holds(day)).toList();
    }

    private String nameOf(Scheme scheme, String code, LocalDate day) {
        return on(scheme, day).stream()
                .filter(t -> t.code().equals(code))
                .map(TermRow::name)
                .findFirst()
                .orElse(null);
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
