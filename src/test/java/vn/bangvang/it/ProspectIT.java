package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.Subject;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.NominationForm;
import vn.bangvang.dossier.NominationService;
import vn.bangvang.dossier.prospect.Prospect;
import vn.bangvang.dossier.prospect.ProspectService;
import vn.bangvang.eligibility.Finding;
import vn.bangvang.eligibility.Outcome;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.identity.SignInService;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.PersonService;
import vn.bangvang.person.Sex;
import vn.bangvang.person.year.Discipline;
import vn.bangvang.person.year.Rating;
import vn.bangvang.person.year.YearFacts;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;

/** Who could be nominated, in a number of queries that does not grow with the people. */
class ProspectIT extends DeployedTest {
    private static final String ROUND = "DX-2017-0001";

    @Inject ProspectService prospects;
    @Inject DossierService dossiers;
    @Inject NominationService nominations;
    @Inject PersonService persons;
    @Inject SignInService signIn;
    @Inject UserTransaction transaction;

    @Test
    void who_meets_all_is_named_first_and_who_lacks_one_with_what_is_missing() {
        var ready = add("Giàng Thị Đủ", new YearFacts(Rating.HTT, 0, Discipline.NONE));
        var unrated = add("Giàng Thị Thiếu", new YearFacts(null, 0, Discipline.NONE));
        var far = add("Giàng Thị Xa", YearFacts.UNKNOWN);

        var found = asked("cb.sn02", () -> prospects.find(ROUND, "LDTT", "SN02").found());

        assertThat(found).extracting(Prospect::code).contains(ready, unrated).doesNotContain(far);
        assertThat(of(found, ready).missing()).isEmpty();
        assertThat(of(found, unrated).missing())
                .extracting(Finding::rule)
                .containsExactly("C-RATING");
        assertThat(found).extracting(p -> p.missing().size()).isSorted();
        assertThatThrownBy(() -> asked("cb.sn01", () -> prospects.find(ROUND, "LDTT", "SN02")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_head_is_judged_with_what_the_round_puts_the_collective_forward_for() {
        var head =
                asked(
                        "cb.sn04",
                        () ->
                                persons.add(
                                        new PersonForm(
                                                "Giàng Thị Đứng Đầu",
                                                Sex.FEMALE,
                                                1975,
                                                LocalDate.of(2000, 1, 1),
                                                "SN04",
                                                "Giám đốc",
                                                "LD2")));
        assertThat(judged(head)).isEqualTo(Outcome.NOTE);

        var dossier = asked("cb.sn04", () -> dossiers.start(ROUND, "SN04"));
        nominate(dossier, Subject.COLLECTIVE, "TTLDTT", "SN04");
        var nomination = nominate(dossier, Subject.INDIVIDUAL, "LDTT", head);

        assertThat(judged(head)).as("by others, before it is submitted").isEqualTo(Outcome.NOTE);
        assertThat(
                        ofHead(
                                asked(
                                        "cb.sn04",
                                        () ->
                                                nominations.verdictOn(
                                                        nomination, LocalDate.of(2017, 11, 1)))))
                .as("in its own dossier")
                .isEqualTo(Outcome.MET);
    }

    private String nominate(String dossier, Subject subject, String award, String recipient) {
        return asked(
                "cb.sn04",
                () ->
                        nominations.nominate(
                                dossier,
                                new NominationForm(
                                        award,
                                        subject,
                                        recipient,
                                        Claim.of("Hoàn thành tốt nhiệm vụ"))));
    }

    /** How the rule on heads stands for a person. */
    private Outcome judged(String person) {
        return ofHead(asked("lanhdao", () -> prospects.verdict(ROUND, "LDTT", person)));
    }

    private static Outcome ofHead(Verdict verdict) {
        return verdict.findings().stream()
                .filter(f -> f.rule().equals("P-HEAD"))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_people() throws Exception {
        var few = selects("SN03");
        for (var i = 0; i < 40; i++) {
            add("Giàng Thị Số " + i, "SN03", new YearFacts(Rating.HTT, 0, Discipline.NONE));
        }

        assertThat(selects("SN03")).isEqualTo(few).isLessThan(25);
    }

    /**
     * How many SELECT statements the database runs for the prospects of a unit, when the catalogue
     * need not be read anew: the least of three.
     */
    private long selects(String unit) throws Exception {
        return Math.min(once(unit), Math.min(once(unit), once(unit)));
    }

    private long once(String unit) throws Exception {
        transaction.begin();
        try {
            var before = status();
            asked("lanhdao", () -> prospects.find(ROUND, "CSTDCS", unit).found());
            return status() - before;
        } finally {
            transaction.rollback();
        }
    }

    private static long status() throws Exception {
        var source = (DataSource) new InitialContext().lookup("jdbc/bangvang");
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show session status like 'Com_select'")) {
            if (!row.next()) {
                throw new SQLException("no status");
            }
            return row.getLong(2);
        }
    }

    private static Prospect of(List<Prospect> found, String code) {
        return found.stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
    }

    private String add(String name, YearFacts facts) {
        return add(name, "SN02", facts);
    }

    private String add(String name, String unit, YearFacts facts) {
        var account = "cb." + unit.toLowerCase();
        var code =
                asked(
                        account,
                        () ->
                                persons.add(
                                        new PersonForm(
                                                name,
                                                Sex.FEMALE,
                                                1980,
                                                LocalDate.of(2005, 1, 1),
                                                unit,
                                                "Viên chức",
                                                "CM")));
        asked(
                account,
                () -> {
                    persons.rememberYear(code, 2017, YearFacts.UNKNOWN, facts);
                    return null;
                });
        return code;
    }

    private <T> T asked(String account, Supplier<T> work) {
        return Acting.as(signIn.actor(account, 0).orElseThrow(), work);
    }
}
