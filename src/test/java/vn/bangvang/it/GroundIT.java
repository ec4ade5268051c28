package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.Subject;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.NominationForm;
import vn.bangvang.dossier.NominationService;
import vn.bangvang.dossier.initiative.CitationService;
import vn.bangvang.dossier.initiative.CitedInitiative;
import vn.bangvang.dossier.initiative.UseRow;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.identity.SignInService;
import vn.bangvang.movement.RoundForm;
import vn.bangvang.movement.RoundService;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.PersonService;
import vn.bangvang.person.Sex;
import vn.bangvang.person.initiative.InitiativeRow;
import vn.bangvang.person.initiative.InitiativeScope;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.record.StaleData;

/** An initiative is used once for an award, and its author's page says where. */
class GroundIT extends DeployedTest {
    @Inject PersonService persons;
    @Inject RoundService rounds;
    @Inject DossierService dossiers;
    @Inject NominationService nominations;
    @Inject CitationService grounds;
    @Inject SignInService signIn;

    @Test
    void what_was_used_for_an_award_of_one_year_is_not_used_for_it_again() {
        var person =
                asked(
                        "cb.xa06",
                        () ->
                                persons.add(
                                        new PersonForm(
                                                "Khuất Thị Sáng Kiến",
                                                Sex.FEMALE,
                                                1980,
                                                null,
                                                "XA06",
                                                "Công chức",
                                                "CM")));
        idea(person, 2017, "Cấp giấy trong ngày");
        idea(person, 2016, "Sổ một cửa");
        var in2017 = nominate("DX-2017-0001", "XA06", person, "CSTDCS");
        var movement = asked("noivu", () -> rounds.movements()).get(0).code();
        var next =
                asked(
                        "noivu",
                        () ->
                                rounds.open(
                                        movement,
                                        new RoundForm(
                                                "Đợt thử sáng kiến",
                                                2018,
                                                LocalDate.of(2018, 12, 31),
                                                List.of("CSTDCS", "LDTT"),
                                                List.of("XA06"))));
        submitted(in2017, true);
        var in2018 = nominate(next, "XA06", person, "CSTDCS");

        var first = chosen(in2017);
        assertThat(first)
                .extracting(g -> g.initiative().title())
                .containsExactly("Cấp giấy trong ngày");
        assertThat(chosen(in2018)).isEmpty();
        long used = first.get(0).initiative().id();
        assertThat(asked("cb.xa06", () -> grounds.of(in2018)))
                .extracting(g -> g.initiative().title() + " " + g.usedBy())
                .containsExactly("Cấp giấy trong ngày " + in2017, "Sổ một cửa null");
        assertThatThrownBy(() -> choose(in2018, 1, used))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("dossier.ground.used"));
        assertThat(asked("cb.xa06", () -> grounds.usesOf(person)).get(used))
                .containsExactly(new UseRow(used, "CSTDCS", 2017, in2017));

        var free =
                asked("cb.xa06", () -> grounds.of(in2018)).stream()
                        .filter(g -> g.usedBy() == null)
                        .map(g -> g.initiative().id())
                        .toList();
        choose(in2018, 1, free.get(0));
        assertThat(chosen(in2018))
                .extracting(g -> g.initiative().title())
                .containsExactly("Sổ một cửa");
        assertThatThrownBy(() -> choose(in2018, 1, free.get(0))).isInstanceOf(StaleData.class);
        assertThatThrownBy(() -> asked("cb.xa07", () -> grounds.usesOf(person)))
                .isInstanceOf(NotAllowed.class);

        submitted(in2017, false);
        asked(
                "cb.xa06",
                () -> {
                    nominations.remove(in2017, 1);
                    return null;
                });
        assertThat(asked("cb.xa06", () -> grounds.usesOf(person))).isEmpty();
        idea(person, 2018, "Họp không giấy");
        assertThat(chosen(in2018))
                .extracting(g -> g.initiative().title())
                .containsExactly("Họp không giấy", "Sổ một cửa");
    }

    /** As if the unit had handed its dossier in, or taken it back. */
    private static void submitted(String nomination, boolean handedIn) {
        try (var connection =
                        ((DataSource) new InitialContext().lookup("jdbc/bangvang"))
                                .getConnection();
                var update =
                        connection.prepareStatement(
                                "update dossier d join nomination n on n.dossier_id = d.id"
                                        + " set d.state = ?, d.submitted_at = if(?, utc_timestamp(6), null),"
                                        + " d.submitted_by = if(?, 'cb.xa06', null) where n.code = ?")) {
            update.setString(1, handedIn ? "SUBMITTED" : "DRAFT");
            update.setBoolean(2, handedIn);
            update.setBoolean(3, handedIn);
            update.setString(4, nomination);
            update.executeUpdate();
        } catch (SQLException | NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<CitedInitiative> chosen(String nomination) {
        return asked("cb.xa06", () -> grounds.of(nomination)).stream()
                .filter(CitedInitiative::chosen)
                .toList();
    }

    private void choose(String nomination, int version, long initiative) {
        asked(
                "cb.xa06",
                () -> {
                    grounds.choose(nomination, version, List.of(initiative));
                    return null;
                });
    }

    private String nominate(String round, String unit, String person, String award) {
        var dossier = asked("cb.xa06", () -> dossiers.start(round, unit));
        return asked(
                "cb.xa06",
                () ->
                        nominations.nominate(
                                dossier,
                                new NominationForm(
                                        award,
                                        Subject.INDIVIDUAL,
                                        person,
                                        Claim.of("Hoàn thành xuất sắc"))));
    }

    private void idea(String person, int year, String title) {
        asked(
                "cb.xa06",
                () -> {
                    persons.addInitiative(
                            person,
                            new InitiativeRow(
                                    year,
                                    title,
                                    "QĐ " + year,
                                    InitiativeScope.BASE,
                                    100,
                                    "XH",
                                    null));
                    return null;
                });
    }

    private <T> T asked(String account, Supplier<T> work) {
        return Acting.as(signIn.actor(account, 0).orElseThrow(), work);
    }
}
