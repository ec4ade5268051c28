package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.eligibility.history.Histories;
import vn.bangvang.eligibility.history.History;
import vn.bangvang.identity.SignInService;
import vn.bangvang.organization.NewUnit;
import vn.bangvang.organization.UnitService;
import vn.bangvang.organization.Units;
import vn.bangvang.organization.lineage.Instrument;
import vn.bangvang.organization.lineage.Lineage;
import vn.bangvang.organization.lineage.LineageService;
import vn.bangvang.organization.lineage.RelatedUnit;
import vn.bangvang.organization.lineage.UnitEventKind;
import vn.bangvang.organization.lineage.UnitPeriod;
import vn.bangvang.person.Belonging;
import vn.bangvang.person.People;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.person.Sex;
import vn.bangvang.person.headcount.HeadcountRow;
import vn.bangvang.person.headcount.HeadcountService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Actors;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.register.Register;

/** Units through time; the end of the district level on 30/06/2025 as the great case. */
class LineageIT extends DeployedTest {
    private static final LocalDate FOUNDED = LocalDate.of(2004, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 7, 1);
    private static final LocalDateTime AFTER = LocalDateTime.of(2025, 7, 2, 8, 0);
    private static final Instrument ORDER = new Instrument(END, "Nghị quyết thử 01");

    @Inject UnitService units;
    @Inject Units allUnits;
    @Inject LineageService lineage;
    @Inject Lineage kin;
    @Inject DecisionService decisions;
    @Inject HeadcountService headcounts;
    @Inject People people;
    @Inject Belonging belonging;
    @Inject Register register;
    @Inject Histories histories;
    @Inject SignInService signIn;
    @Inject UserTransaction transaction;

    @Test
    void the_end_of_the_district_level_closes_merges_and_loses_nothing() {
        found("LT", "Tỉnh Thử Nghiệm", "PROVINCE", null);
        found("LH", "Huyện Thử Nghiệm", "AUTHORITY", "LT");
        found("LHP", "Phòng Nội vụ thử", "OFFICE", "LH");
        found("LHA", "Xã Thử Một", "COMMUNE", "LH");
        found("LHAS", "Trường Tiểu học Thử Một", "SCHOOL", "LHA");
        found("LHB", "Xã Thử Hai", "COMMUNE", "LH");
        var person =
                inTransaction(
                        () ->
                                people.add(
                                                new PersonForm(
                                                        "Trần Thử Nghiệm",
                                                        Sex.FEMALE,
                                                        1980,
                                                        FOUNDED,
                                                        "LHA",
                                                        "Công chức",
                                                        "CM"),
                                                allUnits.with("LHA"),
                                                FOUNDED,
                                                true)
                                        .code());
        honour(RecipientKey.person(person), "LHA", "LDTT", 2023);
        honour(RecipientKey.person(person), "LHA", "LDTT", 2024);
        honour(RecipientKey.unit("LHA"), "LHA", "TTLDTT", 2023);
        honour(RecipientKey.unit("LHB"), "LHB", "TTLDTT", 2023);
        honour(RecipientKey.unit("LHA"), "LHA", "TTLDTT", 2024);

        after(
                () ->
                        lineage.merge(
                                List.of("LHA", "LHB"),
                                new NewUnit("LX", "Xã Thử Mới", "COMMUNE", "ORDINARY", "LT", END),
                                ORDER.number()));
        after(() -> lineage.dissolve("LH", version("LH"), ORDER));

        var closed = List.of("LH", "LHP", "LHA", "LHB");
        assertThat(closed)
                .allSatisfy(
                        code ->
                                assertThat(inTransaction(() -> allUnits.with(code).validTo()))
                                        .isEqualTo(LocalDate.of(2025, 6, 30)));
        assertThat(admin(() -> lineage.story("LX")).before())
                .extracting(RelatedUnit::code)
                .containsExactly("LHA", "LHB");
        assertThat(admin(() -> lineage.story("LHB")).after())
                .extracting(RelatedUnit::name, RelatedUnit::instrument)
                .containsExactly(tuple("Xã Thử Mới", ORDER.number()));
        assertThat(admin(() -> lineage.story("LHAS")).periods())
                .extracting(UnitPeriod::parentName, UnitPeriod::from, UnitPeriod::to)
                .containsExactly(
                        tuple("Xã Thử Một", FOUNDED, LocalDate.of(2025, 6, 30)),
                        tuple("Xã Thử Mới", END, null));

        var chain =
                inTransaction(
                        () -> {
                            var one = people.with(person);
                            return histories.ofPeople(List.of(one)).get(one.id()).merits();
                        });
        assertThat(chain).extracting(History.Merit::year).containsExactly(2023, 2024);
        assertThat(inTransaction(() -> belonging.unitOf(people.with(person)).orElseThrow().name()))
                .isEqualTo("Xã Thử Mới");
        var heir =
                inTransaction(
                        () -> {
                            var unit = allUnits.with("LX");
                            return histories.ofUnits(List.of(unit)).get(unit.id());
                        });
        assertThat(heir.merits()).extracting(History.Merit::year).containsExactly(2023);
        assertThat(heir.completeFrom()).isEqualTo(2025);
        var ids = inTransaction(() -> List.of(allUnits.with("LHA").id(), allUnits.with("LX").id()));
        assertThat(inTransaction(() -> kin.heirNames(ids)).values())
                .containsExactly("Xã Thử Mới", "Xã Thử Mới");

        assertThat(refused(() -> decisions.draft("DX-2016-0001", "LH", List.of("LDTT"), "x")))
                .isEqualTo("decision.authority.closed");
        assertThat(refused(() -> decisions.draft("DX-2016-0001", "LX", List.of("LDTT"), "x")))
                .isEqualTo("decision.draft.empty");
    }

    @Test
    void a_rename_keeps_the_old_name_for_its_period_and_the_register_as_it_was() {
        found("LR", "Trung tâm Thử", "SERVICE", "SV");
        honour(RecipientKey.unit("LR"), "LR", "TTLDTT", 2012);
        var act = new Instrument(LocalDate.of(2017, 3, 1), "QĐ thử 02");

        after(() -> lineage.rename("LR", version("LR"), "Trung tâm Mới", "SERVICE", act));

        assertThat(admin(() -> lineage.story("LR")).periods())
                .containsExactly(
                        new UnitPeriod(
                                "Trung tâm Thử",
                                "SERVICE",
                                root(),
                                FOUNDED,
                                LocalDate.of(2017, 2, 28),
                                null,
                                null),
                        new UnitPeriod(
                                "Trung tâm Mới",
                                "SERVICE",
                                root(),
                                LocalDate.of(2017, 3, 1),
                                null,
                                UnitEventKind.RENAME,
                                "QĐ thử 02"));
        assertThat(asked("quantri", () -> units.search("trung tâm thử", new Slice(0, 10))).rows())
                .extracting(u -> u.code() + " " + u.name())
                .contains("LR Trung tâm Mới");
        var earlier = new Instrument(LocalDate.of(2017, 2, 1), "QĐ thử 02a");
        assertThat(refused(() -> lineage.rename("LR", version("LR"), "X", "SERVICE", earlier)))
                .isEqualTo("organization.lineage.tooEarly");
    }

    @Test
    void a_unit_never_becomes_its_own_ancestor_or_successor_and_no_change_lies_in_the_future() {
        found("LC", "Khối Thử", "OFFICE", "SV");
        found("LCA", "Tổ Thử", "OFFICE", "LC");
        var act = new Instrument(LocalDate.of(2017, 3, 1), "QĐ thử 03");

        assertThat(refused(() -> lineage.move("LC", version("LC"), "LCA", act)))
                .isEqualTo("organization.lineage.ownAncestor");
        assertThat(refused(() -> lineage.absorb(List.of("LC"), "LC", act)))
                .isEqualTo("organization.lineage.ownSuccessor");
        assertThat(refused(() -> lineage.absorb(List.of("LC"), "LCA", act)))
                .isEqualTo("organization.lineage.ownAncestor");
        assertThat(
                        refused(
                                () ->
                                        lineage.dissolve(
                                                "LC",
                                                version("LC"),
                                                new Instrument(LocalDate.of(2031, 1, 1), "QĐ"))))
                .isEqualTo("organization.lineage.future");
        assertThat(admin(() -> lineage.story("LC")).periods()).hasSize(1);
        assertThat(admin(() -> lineage.story("LC")).after()).isEmpty();
    }

    @Test
    void a_missing_headcount_is_no_figure_and_never_zero() {
        var rows = List.of(new HeadcountRow("CM", 12, 7, null));
        as("cb.xa02", () -> headcounts.save("XA02", 2017, rows));

        var read = asked("cb.xa02", () -> headcounts.of("XA02", 2017));

        assertThat(read).contains(new HeadcountRow("CM", 12, 7, null));
        assertThat(read)
                .filteredOn(r -> !r.positionClass().equals("CM"))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.people()).isNull());
        assertThatThrownBy(() -> new HeadcountRow("CM", 3, 4, null))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> asked("cb.xa02", () -> headcounts.of("XA03", 2017)))
                .isInstanceOf(NotAllowed.class);
    }

    private void found(String code, String name, String type, String parent) {
        as(
                "quantri",
                () -> units.found(new NewUnit(code, name, type, "ORDINARY", parent, FOUNDED)));
    }

    private void honour(RecipientKey key, String unit, String award, int year) {
        inTransaction(
                () -> {
                    register.append(
                            List.of(
                                    Honours.of(
                                            year,
                                            award,
                                            key,
                                            key.toString(),
                                            allUnits.with(unit))));
                    return null;
                });
    }

    private String root() {
        return inTransaction(() -> allUnits.with("SV").name());
    }

    private int version(String code) {
        return asked("quantri", () -> lineage.story(code).version());
    }

    private void after(Runnable work) {
        Clocks.at(
                AFTER,
                () -> {
                    as("quantri", work);
                    return null;
                });
    }

    /** The rule that refuses the work on the second day after the districts ended. */
    private String refused(Runnable work) {
        try {
            Clocks.at(
                    AFTER,
                    () -> {
                        Acting.as(Actors.WITH_EVERY_RIGHT, () -> run(work));
                        return null;
                    });
        } catch (RuleViolation e) {
            return e.key();
        }
        return "nothing";
    }

    private static Object run(Runnable work) {
        work.run();
        return null;
    }

    private <T> T admin(Supplier<T> work) {
        return Acting.as(Actors.WITH_EVERY_RIGHT, work);
    }

    private <T> T inTransaction(Supplier<T> work) {
        try {
            transaction.begin();
            try {
                var result = Acting.as(Actors.WITH_EVERY_RIGHT, work);
                transaction.commit();
                return result;
            } catch (RuntimeException e) {
                transaction.rollback();
                throw e;
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T asked(String account, Supplier<T> work) {
        return Acting.as(signIn.actor(account, 0).orElseThrow(), work);
    }

    private void as(String account, Runnable work) {
        asked(account, () -> run(work));
    }
}
