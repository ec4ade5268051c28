package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.bangvang.appraisal.AppraisalService;
import vn.bangvang.award.Subject;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.session.AgendaFilter;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.identity.AccountService;
import vn.bangvang.identity.OwnerService;
import vn.bangvang.identity.Role;
import vn.bangvang.identity.RoleRow;
import vn.bangvang.identity.RoleService;
import vn.bangvang.identity.SignInService;
import vn.bangvang.identity.TestAccounts;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.person.PersonService;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;

/** Roles that two administrators give, and accounts that belong to people. */
class RolesIT extends DeployedTest {
    @Inject AccountService accounts;
    @Inject TestAccounts testAccounts;
    @Inject RoleService roles;
    @Inject OwnerService owners;
    @Inject SignInService signIn;
    @Inject UnitService units;
    @Inject PersonService people;
    @Inject OwnPlace place;
    @Inject DossierService dossiers;
    @Inject AppraisalService appraisals;
    @Inject CouncilService council;

    @Test
    void a_guarded_role_holds_when_another_administrator_confirms_it() {
        var told = lately();
        open("vt.thu", Role.CLERK, "SV");

        assertThat(may("vt.thu", Permission.DECISION_DRAFT)).isFalse();
        assertThat(lately()).isEqualTo(told);
        var given = only("vt.thu");
        assertThat(refused("quantri", () -> roles.confirm(given.id())))
                .as("who gave it")
                .isEqualTo("identity.role.ownHand");

        as("quantri2", () -> roles.confirm(given.id()));

        assertThat(may("vt.thu", Permission.DECISION_DRAFT)).isTrue();
        assertThat(only("vt.thu"))
                .extracting(RoleRow::grantedBy, RoleRow::confirmedBy, RoleRow::waiting)
                .containsExactly("quantri", "quantri2", false);
        assertThat(lately()).as("inspectors are told").isEqualTo(told + 1);
        assertThat(refused("quantri2", () -> roles.confirm(given.id())))
                .isEqualTo("identity.role.settled");
    }

    @Test
    void nobody_confirms_the_own_role() {
        open("qt.thu", Role.OFFICER, "SV");
        as("quantri", () -> roles.give("qt.thu", Role.ADMINISTRATOR, "SV"));
        as("quantri2", () -> roles.confirm(waiting("qt.thu").id()));
        as("quantri", () -> roles.give("qt.thu", Role.PUBLISHER, "SV"));

        assertThat(refused("qt.thu", () -> roles.confirm(waiting("qt.thu").id())))
                .isEqualTo("identity.role.ownHand");

        as("quantri2", () -> roles.refuse(waiting("qt.thu").id()));
        assertThat(roles("qt.thu")).extracting(RoleRow::role).doesNotContain(Role.PUBLISHER);
        as("quantri", () -> roles.end(roleOf("qt.thu", Role.ADMINISTRATOR).id()));
    }

    @Test
    void a_role_ends_with_the_day_before_also_when_it_began_today() {
        open("cb.mot.ngay", Role.OFFICER, "XA01");
        assertThat(may("cb.mot.ngay", Permission.DOSSIER_PREPARE)).isTrue();

        as("quantri", () -> roles.end(only("cb.mot.ngay").id()));

        assertThat(may("cb.mot.ngay", Permission.DOSSIER_PREPARE)).isFalse();
        as("quantri", () -> roles.give("cb.mot.ngay", Role.OFFICER, "XA01"));
        assertThat(may("cb.mot.ngay", Permission.DOSSIER_PREPARE)).as("again").isTrue();
        assertThat(refused("quantri", () -> roles.give("cb.mot.ngay", Role.OFFICER, "XA01")))
                .isEqualTo("identity.role.already");
    }

    @Test
    void who_has_seen_anothers_password_is_no_second_hand() {
        open("qt.moi", Role.OFFICER, "SV");
        testAccounts.give("qt.moi", Role.ADMINISTRATOR, "SV");
        as("quantri", () -> accounts.reset("qt.moi"));
        as("quantri", () -> roles.give("cb.xa04", Role.PUBLISHER, "SV"));
        var given = waiting("cb.xa04").id();
        var stamp = signIn.stamp("qt.moi");

        assertThatThrownBy(
                        () ->
                                Acting.as(
                                        signIn.actor("qt.moi", stamp).orElseThrow(),
                                        () -> {
                                            roles.confirm(given);
                                            return null;
                                        }))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("identity.role.ownHand"));
        assertThat(asked("thanhtra", () -> roles.resetLately()))
                .extracting(a -> a.name())
                .contains("qt.moi");
        as("quantri2", () -> roles.refuse(given));
        as("quantri", () -> accounts.setActive("qt.moi", false));
        assertThat(asked("quantri", () -> accounts.account("qt.moi")).present())
                .as("closing ends the roles")
                .isEmpty();
        as("quantri", () -> accounts.setActive("qt.moi", true));
        assertThat(asked("quantri", () -> accounts.account("qt.moi")).present()).isEmpty();
    }

    @Test
    void a_blank_behind_a_name_makes_no_other_account() {
        assertThatThrownBy(() -> as("quantri", () -> accounts.setActive("quantri2 ", false)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("quantri", () -> roles.give("quantri ", Role.INSPECTOR, "SV")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_holds_a_role_at_several_units_sees_all_of_them() {
        open("cb.nhieu.noi", Role.OFFICER, "XA01");
        as("quantri", () -> roles.give("cb.nhieu.noi", Role.OFFICER, "XA03"));

        assertThat(asked("cb.nhieu.noi", () -> units.open()))
                .extracting(UnitRow::code)
                .contains("XA01", "XA03")
                .doesNotContain("XA02", "XA05");
        assertThat(asked("cb.nhieu.noi", () -> people.search("", "", Slice.page(1, 300))).rows())
                .extracting(p -> p.unitName())
                .contains("Xã An Hòa", unitName("XA03"))
                .doesNotContain(unitName("XA02"));
        assertThat(
                        asked("cb.nhieu.noi", () -> dossiers.search("", null, Slice.page(1, 100)))
                                .rows())
                .extracting(d -> d.unitName())
                .contains("Xã An Hòa", unitName("XA03"))
                .doesNotContain(unitName("XA02"));
    }

    @Test
    void who_holds_several_roles_may_act_in_one_of_them_alone() {
        open("cb.nhieu.vai", Role.OFFICER, "XA01");
        as("quantri", () -> roles.give("cb.nhieu.vai", Role.EDITOR, "SV"));
        var stamp = signIn.stamp("cb.nhieu.vai");

        var all = signIn.entry("cb.nhieu.vai", stamp, null).orElseThrow();
        assertThat(all.hats())
                .extracting(h -> h.key())
                .containsExactlyInAnyOrder("OFFICER@XA01", "EDITOR@SV");
        assertThat(all.actor().may(Permission.NEWS_WRITE)).isTrue();
        assertThat(all.actor().may(Permission.DOSSIER_PREPARE)).isTrue();

        var editor = signIn.entry("cb.nhieu.vai", stamp, "EDITOR@SV").orElseThrow();
        assertThat(editor.actor().may(Permission.NEWS_WRITE)).isTrue();
        assertThat(editor.actor().may(Permission.DOSSIER_PREPARE)).isFalse();
        assertThat(editor.hats()).as("may be changed again").hasSize(2);

        var foreign = signIn.entry("cb.nhieu.vai", stamp, "ADMINISTRATOR@SV").orElseThrow();
        assertThat(foreign.actor().scopes())
                .as("what is not held gives nothing")
                .isEqualTo(all.actor().scopes());
    }

    @Test
    void nobody_submits_judges_or_votes_on_the_own_award() {
        place.found("TUDN", "Xã Tự Đề Nghị", "COMMUNE").opens(List.of("LDTT"));
        place.asksFor(List.of(new OwnPlace.Wish("LDTT", Subject.INDIVIDUAL)));
        var person = place.person("LDTT");

        belongs(place.everybody(), person);
        assertThatThrownBy(place::submits)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("dossier.submit.own"));

        belongs(place.everybody(), null);
        place.submits();
        belongs(place.everybody(), person);
        assertThatThrownBy(place::appraises)
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo("appraisal.own"));

        belongs(place.everybody(), null);
        place.appraises();
        belongs(place.chairman(), person);
        place.deliberates();
        var items =
                place.as(
                        place.everybody(),
                        () ->
                                council.agenda(place.session(), AgendaFilter.ALL, Slice.page(1, 10))
                                        .rows());
        assertThat(items)
                .singleElement()
                .satisfies(i -> assertThat(i.conflicts()).hasSize(1))
                .satisfies(i -> assertThat(i.conflicts().get(0)).contains("Là người được đề nghị"));
    }

    private void belongs(String account, String person) {
        as("quantri", () -> owners.ask(account, person));
        assertThat(refused("quantri", () -> owners.confirm(account, person)))
                .isEqualTo("identity.role.ownHand");
        assertThat(refused("quantri2", () -> owners.confirm(account, "CN000000")))
                .as("somebody else than was seen")
                .isEqualTo("identity.owner.settled");
        as("quantri2", () -> owners.confirm(account, person));
    }

    private String unitName(String code) {
        return asked("quantri", () -> units.open()).stream()
                .filter(u -> u.code().equals(code))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private int lately() {
        return asked("thanhtra", () -> roles.givenLately()).size();
    }

    private List<RoleRow> roles(String account) {
        return asked("quantri", () -> accounts.account(account)).roles();
    }

    private RoleRow only(String account) {
        assertThat(roles(account)).hasSize(1);
        return roles(account).get(0);
    }

    private RoleRow waiting(String account) {
        return roles(account).stream().filter(RoleRow::waiting).findFirst().orElseThrow();
    }

    private RoleRow roleOf(String account, Role role) {
        return roles(account).stream().filter(r -> r.role() == role).findFirst().orElseThrow();
    }

    private boolean may(String account, Permission permission) {
        return signIn.actor(account, 0).orElseThrow().may(permission);
    }

    /** An account that is given its only role by the first administrator. */
    private void open(String name, Role role, String unit) {
        testAccounts.open(name, OwnPlace.PASSWORD);
        as("quantri", () -> roles.give(name, role, unit));
    }

    private String refused(String account, Runnable work) {
        try {
            as(account, work);
            return "";
        } catch (RuleViolation e) {
            return e.key();
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
