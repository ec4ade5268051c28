package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.lowagie.text.pdf.PdfReader;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.bangvang.appraisal.AppraisalService;
import vn.bangvang.award.Subject;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.VoteService;
import vn.bangvang.council.membership.CouncilRole;
import vn.bangvang.council.membership.CouncilRow;
import vn.bangvang.council.membership.MembershipService;
import vn.bangvang.council.session.AgendaFilter;
import vn.bangvang.council.session.Choice;
import vn.bangvang.council.session.SessionRow;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.decision.DecisionFilter;
import vn.bangvang.decision.DecisionRow;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.decision.Waiting;
import vn.bangvang.decision.signing.Signing;
import vn.bangvang.decision.signing.SigningService;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.NominationForm;
import vn.bangvang.dossier.NominationService;
import vn.bangvang.dossier.paper.PaperKind;
import vn.bangvang.dossier.paper.PaperService;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.identity.Role;
import vn.bangvang.identity.SignInService;
import vn.bangvang.identity.TestAccounts;
import vn.bangvang.movement.MovementForm;
import vn.bangvang.movement.MovementKind;
import vn.bangvang.movement.RoundForm;
import vn.bangvang.movement.RoundService;
import vn.bangvang.organization.NewUnit;
import vn.bangvang.organization.UnitService;
import vn.bangvang.organization.lineage.Instrument;
import vn.bangvang.organization.lineage.LineageService;
import vn.bangvang.organization.place.Letterhead;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.PersonService;
import vn.bangvang.person.Sex;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Actors;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.report.ReportSection;
import vn.bangvang.report.ReportService;

/** Councils at communes and the province, once the districts have ended on 30/06/2025. */
class CouncilsIT extends DeployedTest {
    private static final LocalDate FOUNDED = LocalDate.of(2004, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 7, 1);
    private static final LocalDate HEARD = LocalDate.of(2025, 6, 20);
    private static final LocalDate SITTING = LocalDate.of(2025, 12, 15);
    private static final String PASSWORD = "mat-khau-thu-2025";
    private static final byte[] PAPER = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes();

    @Inject UnitService units;
    @Inject LineageService lineage;
    @Inject TestAccounts accounts;
    @Inject PersonService people;
    @Inject RoundService rounds;
    @Inject DossierService dossiers;
    @Inject NominationService nominations;
    @Inject PaperService papers;
    @Inject AppraisalService appraisal;
    @Inject MembershipService membership;
    @Inject CouncilService council;
    @Inject DecisionService decisions;
    @Inject SigningService signing;
    @Inject VoteService votes;
    @Inject PrintedCertificates printed;
    @Inject ReportService reports;
    @Inject SignInService signIn;
    @Inject Clocks clocks;

    @Test
    void after_the_districts_each_dossier_goes_to_the_nearest_council_and_its_authority_decides() {
        at(END.minusDays(1), this::foundTheOldPlace);
        at(
                END,
                () -> {
                    lineage.merge(
                            List.of("CA", "CB"),
                            new NewUnit("CX", "Xã Đại Hà", "COMMUNE", "ORDINARY", "CT", END),
                            "Nghị quyết thử");
                    lineage.move("CY", lineage.story("CY").version(), "CT", act());
                    lineage.dissolve("CH", lineage.story("CH").version(), act());
                    accounts();
                });
        assertThat(refusedAt(END, () -> membership.found("CAS", "QĐ thử 03", END)))
                .isEqualTo("council.notAuthority");
        assertThat(refusedTo("ch.thuky", () -> appoint("CH", "cx.thuky")))
                .isEqualTo("council.notSitting");
        for (var commune : List.of("cx", "cy")) {
            at(
                    END.plusDays(30),
                    () ->
                            as(
                                    commune + ".thuky",
                                    () -> {
                                        var code = commune.toUpperCase(Locale.ROOT);
                                        membership.found(code, "QĐ thử 05", END.plusDays(30));
                                        appoint(code, commune + ".thuky");
                                        appoint(code, commune + ".chutich");
                                    }));
        }
        at(END.plusDays(30), () -> appoint("CT", "ct.thuky"));
        var round =
                at(
                        SITTING.minusDays(30),
                        () -> appraisedRound(SITTING, "ct.noivu", "CAS", "CYS", "CTO"));

        assertThat(refusedTo("ch.thuky", () -> council.plan("CH", round, SITTING, "x")))
                .isEqualTo("council.notSitting");
        assertThatThrownBy(() -> as("cx.thuky", () -> council.plan("CT", round, SITTING, "x")))
                .isInstanceOf(NotAllowed.class);
        var inCommune = meet("cx", "CX", round);
        var off = asked("cy.thuky", () -> council.plan("CY", round, SITTING, "Hội trường"));
        as("cy.thuky", () -> council.callOff(off, council.session(off).version(), "Bão"));
        assertThat(asked("cy.thuky", () -> council.session(off)).state())
                .isEqualTo(SessionState.CALLED_OFF);
        var planned = asked("cy.thuky", () -> council.plan("CY", round, SITTING, "Hội trường"));
        assertThatThrownBy(
                        () ->
                                as(
                                        "ct.thuky",
                                        () ->
                                                council.open(
                                                        planned,
                                                        council.session(planned).version(),
                                                        SITTING)))
                .isInstanceOf(NotAllowed.class);
        as("cy.thuky", () -> council.callOff(planned, council.session(planned).version(), "Mưa"));
        meet("cy", "CY", round);
        var inProvince = meet("ct", "CT", round);
        assertThat(agenda("ct.thuky", inProvince)).containsExactly("Cán bộ CTO");
        assertThat(agenda("cx.thuky", inCommune)).containsExactly("Cán bộ CAS");
        assertThat(asked("cx.thuky", () -> council.sessions(null, new Slice(0, 100)).rows()))
                .extracting(SessionRow::code, SessionRow::councilOf)
                .containsExactly(tuple(inCommune, "Xã Đại Hà"));
        assertThat(asked("ct.thuky", membership::councils))
                .extracting(CouncilRow::unitName, CouncilRow::lastDay)
                .containsExactlyInAnyOrder(
                        tuple("Tỉnh Đại", null),
                        tuple("Huyện Đại", LocalDate.of(2025, 6, 30)),
                        tuple("Xã Đại Hà", null),
                        tuple("Xã Đại Sơn", null));
        assertThatThrownBy(() -> asked("cx.thuky", () -> council.session(inProvince)))
                .isInstanceOf(NotAllowed.class);

        assertThat(asked("cx.vanthu", decisions::waiting))
                .containsExactly(
                        new Waiting(round, "Đợt thử 2025", "CX", "Xã Đại Hà", List.of("LDTT"), 1));
        assertThatThrownBy(() -> draft("cx.vanthu", round, "CT")).isInstanceOf(NotAllowed.class);
        assertThat(refusedTo("ch.vanthu", () -> decisions.draft(round, "CH", List.of("LDTT"), "x")))
                .isEqualTo("decision.authority.closed");
        assertThat(refusedTo("ct.vanthu", () -> decisions.draft(round, "CT", List.of("LDTT"), "x")))
                .isEqualTo("decision.authority.cannot");
        var ofCommune = draft("cx.vanthu", round, "CX");
        var ofOther = draft("cy.vanthu", round, "CY");
        assertThatThrownBy(() -> sign("ct.chutich", ofCommune))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("decision.sign.elsewhere"));
        assertThatThrownBy(() -> sign("cy.chutich", ofCommune)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () ->
                                as(
                                        "ct.vanthu",
                                        () ->
                                                decisions.discard(
                                                        ofCommune,
                                                        decisions.decision(ofCommune).version())))
                .isInstanceOf(NotAllowed.class);
        assertThat(asked("ct.vanthu", () -> decisions.decision(ofCommune)))
                .extracting(d -> d.editable() + " " + d.signable())
                .isEqualTo("false false");
        sign("cx.chutich", ofCommune);
        sign("cy.chutich", ofOther);

        var signed = asked("cx.vanthu", () -> decisions.decision(ofCommune));
        assertThat(signed.number()).isEqualTo("01/QĐ-UBND");
        assertThat(signed.letterhead())
                .isEqualTo(new Letterhead("ỦY BAN NHÂN DÂN XÃ ĐẠI HÀ", "Đại Hà"));
        assertThat(
                        asked(
                                "cy.vanthu",
                                () ->
                                        decisions
                                                .decisions(DecisionFilter.ALL, new Slice(0, 100))
                                                .rows()))
                .extracting(DecisionRow::code, DecisionRow::numberText)
                .containsExactly(tuple(ofOther, "01/QĐ-UBND"));
        assertThat(pages(asked("cx.vanthu", () -> printed.of(ofCommune)))).isEqualTo(1);
        assertThatThrownBy(() -> asked("cx.vanthu", () -> printed.of(ofOther)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> asked("cx.vanthu", () -> reports.figures(2025, false)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () ->
                                as(
                                        "cx.vanthu",
                                        () -> reports.remark(2025, ReportSection.values()[0], "x")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_a_dissolved_authority_left_undecided_waits_for_the_one_that_is_now_over_the_unit() {
        at(
                HEARD.minusDays(30),
                () -> {
                    found("DT", "Tỉnh Giải Thể", "PROVINCE", null);
                    found("DH", "Huyện Giải Thể", "AUTHORITY", "DT");
                    found("DX", "Xã Giải Thể", "COMMUNE", "DH");
                    found("DXS", "Trường Giải Thể", "SCHOOL", "DX");
                    membership.found("DH", "QĐ thử 06", FOUNDED);
                    open("dt.noivu", Role.APPRAISER, "DT");
                    open("dh.thuky", Role.SECRETARY, "DH");
                    open("dh.vanthu", Role.CLERK, "DH");
                    open("dx.vanthu", Role.CLERK, "DX");
                    open("dx.chutich", Role.CHAIR, "DX");
                    open("cb.dxs", Role.OFFICER, "DXS");
                    appoint("DH", "dh.thuky");
                });
        var round = at(HEARD.minusDays(20), () -> appraisedRound(HEARD, "dt.noivu", "DXS"));
        meet(HEARD, "dh", "DH", round);
        asked(HEARD, "dh.vanthu", () -> decisions.draft(round, "DH", List.of("LDTT"), "Bỏ dở"));
        var later = at(HEARD.minusDays(15), () -> appraisedRound(HEARD, "dt.noivu", "DXS"));
        var sitting = sit(HEARD, "dh", "DH", later);

        at(
                END,
                () -> {
                    lineage.move("DX", lineage.story("DX").version(), "DT", act());
                    lineage.dissolve("DH", lineage.story("DH").version(), act());
                });

        close(END, "dh", sitting);

        assertThat(asked("dx.vanthu", decisions::waiting))
                .as("a draft, and a session that outlived its authority")
                .containsExactlyInAnyOrder(
                        new Waiting(round, "Đợt thử 2025", "DX", "Xã Giải Thể", List.of("LDTT"), 1),
                        new Waiting(
                                later, "Đợt thử 2025", "DX", "Xã Giải Thể", List.of("LDTT"), 1));
        var draft = draft("dx.vanthu", round, "DX");
        sign("dx.chutich", draft);
        assertThat(asked("dx.vanthu", () -> decisions.decision(draft)).number())
                .isEqualTo("01/QĐ-UBND");
    }

    @Test
    void only_an_authority_has_a_council_and_a_clerk_of_its_own() {
        at(END.minusDays(1), () -> found("CR", "Tỉnh Vai Trò", "PROVINCE", null));
        at(END.minusDays(1), () -> found("CRX", "Xã Vai Trò", "COMMUNE", "CR"));
        at(END.minusDays(1), () -> found("CRS", "Trường Vai Trò", "SCHOOL", "CRX"));
        at(END, () -> open("cr.vanthu", Role.CLERK, "CRX"));
        assertThat(refusedAt(END, () -> open("cr.khac", Role.CLERK, "CRS")))
                .isEqualTo("identity.role.notHere");
        assertThat(refusedAt(END, () -> open("cr.khac", Role.APPRAISER, "CRX")))
                .isEqualTo("identity.role.notHere");
    }

    private void foundTheOldPlace() {
        found("CT", "Tỉnh Đại", "PROVINCE", null);
        found("CTO", "Sở Thử", "OFFICE", "CT");
        found("CH", "Huyện Đại", "AUTHORITY", "CT");
        found("CA", "Xã Một", "COMMUNE", "CH");
        found("CAS", "Trường Một", "SCHOOL", "CA");
        found("CB", "Xã Hai", "COMMUNE", "CH");
        found("CY", "Xã Đại Sơn", "COMMUNE", "CH");
        found("CYS", "Trường Hai", "SCHOOL", "CY");
        membership.found("CT", "QĐ thử 01", FOUNDED);
        membership.found("CH", "QĐ thử 02", FOUNDED);
        open("ch.thuky", Role.SECRETARY, "CH");
        open("ch.vanthu", Role.CLERK, "CH");
    }

    private void accounts() {
        open("ct.noivu", Role.APPRAISER, "CT");
        for (var at : List.of("CT", "CX", "CY")) {
            var name = at.toLowerCase(Locale.ROOT);
            open(name + ".thuky", Role.SECRETARY, at);
            open(name + ".chutich", Role.CHAIR, at);
            open(name + ".vanthu", Role.CLERK, at);
        }
        for (var at : List.of("CAS", "CYS", "CTO")) {
            open("cb." + at.toLowerCase(Locale.ROOT), Role.OFFICER, at);
        }
    }

    /** A round in which each unit's officer has nominated one worker and the province appraised. */
    private String appraisedRound(LocalDate due, String appraiser, String... obliged) {
        var movement =
                rounds.launch(
                        new MovementForm(
                                "Phong trào thử 2025",
                                MovementKind.REGULAR,
                                "KH thử",
                                due.minusDays(10),
                                LocalDate.of(2025, 12, 31),
                                "Thử"));
        var round =
                rounds.open(
                        movement,
                        new RoundForm(
                                "Đợt thử 2025", 2025, due, List.of("LDTT"), List.of(obliged)));
        for (var unit : obliged) {
            rounds.register(round, unit, due.minusDays(10), "Danh sách thử");
            var dossier = asked(due, officer(unit), () -> submitted(round, unit));
            asked(
                    due,
                    appraiser,
                    () -> {
                        appraisal.accept(dossier, dossiers.card(dossier).version());
                        appraisal.supportTheRest(dossier);
                        appraisal.finish(dossier, dossiers.card(dossier).version());
                        return null;
                    });
        }
        return round;
    }

    private String submitted(String round, String unit) {
        var person =
                people.add(
                        new PersonForm(
                                "Cán bộ " + unit,
                                Sex.FEMALE,
                                1980,
                                FOUNDED,
                                unit,
                                "Nhân viên",
                                "CM"));
        var dossier = dossiers.start(round, unit);
        nominations.nominate(
                dossier,
                new NominationForm(
                        "LDTT", Subject.INDIVIDUAL, person, Claim.of("Hoàn thành tốt nhiệm vụ")));
        for (var kind : List.of(PaperKind.PROPOSAL, PaperKind.MINUTES)) {
            papers.attach(dossier, kind, kind + ".pdf", PAPER);
        }
        dossiers.submit(dossier, dossiers.card(dossier).version(), PASSWORD);
        return dossier;
    }

    private String meet(String prefix, String unit, String round) {
        return meet(SITTING, prefix, unit, round);
    }

    private String meet(LocalDate day, String prefix, String unit, String round) {
        var code = sit(day, prefix, unit, round);
        close(day, prefix, code);
        return code;
    }

    /** A session in which everybody has voted. */
    private String sit(LocalDate day, String prefix, String unit, String round) {
        return asked(
                day,
                prefix + ".thuky",
                () -> {
                    var code = council.plan(unit, round, day, "Hội trường");
                    council.open(code, council.session(code).version(), day);
                    for (var m : council.session(code).members()) {
                        votes.record(code, m.id(), "LDTT", Choice.FOR);
                    }
                    return code;
                });
    }

    private void close(LocalDate day, String prefix, String code) {
        asked(
                day,
                prefix + ".thuky",
                () -> {
                    council.close(code, council.session(code).version(), "Thống nhất");
                    return null;
                });
    }

    private List<String> agenda(String account, String session) {
        return asked(
                        account,
                        () -> council.agenda(session, AgendaFilter.ALL, Slice.page(1, 100)).rows())
                .stream()
                .map(i -> i.recipient().name())
                .toList();
    }

    private String draft(String account, String round, String authority) {
        return asked(account, () -> decisions.draft(round, authority, List.of("LDTT"), "Thử"));
    }

    private void sign(String account, String code) {
        as(
                account,
                () ->
                        signing.sign(
                                code,
                                decisions.decision(code).version(),
                                Signing.today("CHỦ TỊCH", PASSWORD)));
    }

    private void appoint(String unit, String account) {
        membership.appoint(
                unit,
                account,
                account.endsWith("thuky") ? CouncilRole.SECRETARY : CouncilRole.CHAIR,
                "Chức vụ thử",
                clocks.today());
    }

    private void open(String name, Role role, String unit) {
        accounts.open(name, PASSWORD, role, unit);
    }

    private static int pages(byte[] pdf) {
        try (var reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String officer(String unit) {
        return "cb." + unit.toLowerCase(Locale.ROOT);
    }

    private static Instrument act() {
        return new Instrument(END, "Nghị quyết thử");
    }

    private void found(String code, String name, String type, String parent) {
        units.found(new NewUnit(code, name, type, "ORDINARY", parent, FOUNDED));
    }

    /** The rule that refuses the work on a day, whoever does it. */
    private String refusedAt(LocalDate day, Runnable work) {
        try {
            at(day, work);
        } catch (RuleViolation e) {
            return e.key();
        }
        return "nothing";
    }

    private String refusedTo(String account, Runnable work) {
        try {
            as(account, work);
        } catch (RuleViolation e) {
            return e.key();
        }
        return "nothing";
    }

    private void at(LocalDate day, Runnable work) {
        at(
                day,
                () -> {
                    work.run();
                    return null;
                });
    }

    private <T> T at(LocalDate day, Supplier<T> work) {
        return Clocks.at(day.atTime(8, 0), () -> Acting.as(Actors.WITH_EVERY_RIGHT, work));
    }

    /** What the account does on the day of the sessions. */
    private <T> T asked(String account, Supplier<T> work) {
        return asked(SITTING, account, work);
    }

    private <T> T asked(LocalDate day, String account, Supplier<T> work) {
        return Clocks.at(
                day.atTime(8, 0), () -> Acting.as(signIn.actor(account, 0).orElseThrow(), work));
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
