package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.Subject;
import vn.bangvang.bonus.BonusLine;
import vn.bangvang.bonus.BonusService;
import vn.bangvang.decision.Rounding;
import vn.bangvang.news.NewsService;
import vn.bangvang.news.NewsWanted;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Actors;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.start.Migration;
import vn.bangvang.register.RegisterService;
import vn.bangvang.report.ReportService;

/** The year 2016 of the practice district, as the article of 17/02/2017 tells it. */
class SampleYearIT extends DeployedTest {
    @Inject ReportService reports;
    @Inject BonusService bonuses;
    @Inject RegisterService register;
    @Inject NewsService news;
    @Inject Migration migration;

    @Test
    void migrations_were_found_and_applied() {
        assertThat(migration.found()).isPositive();
    }

    @Test
    void the_figures_are_those_of_the_article() {
        var figures = as(() -> reports.figures(2016, false));

        assertThat(figures.count("GK_H", Subject.COLLECTIVE)).isEqualTo(3);
        assertThat(figures.count("GK_H", Subject.INDIVIDUAL)).isEqualTo(2);
        assertThat(figures.count("TTLDTT")).isEqualTo(45);
        assertThat(figures.count("CSTDCS")).isEqualTo(93);
        assertThat(figures.count("LDTT")).isEqualTo(227);
        assertThat(figures.total()).isEqualTo(370);
        assertThat(figures.whom().people()).as("nobody holds two awards").isEqualTo(322);
        assertThat(figures.punctuality().obliged()).isGreaterThanOrEqualTo(45);
    }

    @Test
    void the_bonus_is_that_of_the_base_salary_of_the_day() {
        assertThat(as(() -> bonuses.sheet("QD-2017-0001", Rounding.ROUND_UP_10K)).total())
                .isEqualTo(243_100_000);
        var nearest = as(() -> bonuses.sheet("QD-2017-0001", Rounding.ROUND_NEAREST_10K));
        assertThat(nearest.total()).isEqualTo(240_810_000);
        assertThat(
                        nearest.lines().stream()
                                .filter(l -> !l.stacked())
                                .mapToLong(BonusLine::raw)
                                .sum())
                .isEqualTo(241_395_000);
        assertThat(nearest.baseSalary()).isEqualTo(1_210_000);
    }

    @Test
    void the_published_item_says_the_figures_in_the_words_of_the_law() {
        var found =
                news.published(
                                new NewsWanted("tong ket nam 2016", null, null, ""),
                                new Slice(0, 10))
                        .rows();

        assertThat(found).hasSize(1);
        assertThat(news.read(found.get(0).slug()).form().body())
                .contains("tặng Giấy khen cho 03 tập thể và 02 cá nhân")
                .contains("tặng danh hiệu “Tập thể Lao động tiên tiến” cho 45 tập thể")
                .contains("danh hiệu “Chiến sĩ thi đua cơ sở” cho 93 cá nhân")
                .contains("danh hiệu “Lao động tiên tiến” cho 227 cá nhân")
                .contains("Quyết định số 01/QĐ-UBND ngày 10/01/2017");
    }

    @Test
    void a_row_changed_behind_the_programs_back_is_named() throws Exception {
        assertThat(as(() -> register.verify()).holds()).isTrue();

        run("update register_entry set recipient_name = 'Kẻ Gian' where seq = 123");
        var broken = as(() -> register.verify());
        run(
                "update register_entry set recipient_name = (select n.recipient_name from nomination n"
                        + " join decision_line l on l.nomination_id = n.id"
                        + " where l.decision_id = (select min(d.id) from decision d) and l.line_no = 123)"
                        + " where seq = 123");

        assertThat(broken.firstBad()).isEqualTo("0123/2016 – Kẻ Gian");
        assertThat(broken.checked()).isEqualTo(122);
        assertThat(as(() -> register.verify()).holds()).isTrue();
    }

    @Test
    void a_use_case_without_its_permission_is_refused_and_the_refusal_is_kept() throws Exception {
        var before = count("select count(*) from audit_entry where action = 'REFUSED'");

        assertThatThrownBy(() -> reports.figures(2016, false)).isInstanceOf(NotAllowed.class);

        assertThat(count("select count(*) from audit_entry where action = 'REFUSED'"))
                .isEqualTo(before + 1);
    }

    @Test
    void every_change_left_its_trail_with_before_and_after() throws Exception {
        assertThat(
                        count(
                                "select count(*) from nomination n where not exists (select 1 from"
                                        + " audit_entry a where a.subject = 'Nomination' and a.subject_id ="
                                        + " n.id and a.action = 'CREATE' and a.after_ is not null)"))
                .isZero();
        assertThat(
                        count(
                                "select count(*) from audit_entry where subject = 'Decision' and action ="
                                        + " 'CHANGE' and before_ like '%DRAFT%' and after_ like '%SIGNED%'"))
                .isGreaterThanOrEqualTo(1);
        assertThat(count("select count(*) from audit_entry where after_ like '%PBKDF2%'")).isZero();
    }

    @Test
    void the_database_knows_every_state_that_the_program_knows() throws Exception {
        for (var check :
                List.of(
                        check("dossier", "state", vn.bangvang.dossier.DossierState.values()),
                        check("nomination", "state", vn.bangvang.dossier.NominationState.values()),
                        check(
                                "council_session",
                                "state",
                                vn.bangvang.council.session.SessionState.values()),
                        check("news_item", "state", vn.bangvang.news.NewsState.values()),
                        check("term", "scheme", vn.bangvang.classification.Scheme.values()),
                        check("account_role", "role", vn.bangvang.identity.Role.values()))) {
            var clause = clause(check.table(), check.constants().get(0));
            for (var constant : check.constants()) {
                assertThat(clause).as(check.table()).contains("'" + constant + "'");
            }
            assertThat(clause.split("'").length / 2)
                    .as(check.table())
                    .isEqualTo(check.constants().size());
        }
    }

    private record Check(String table, List<String> constants) {}

    private static Check check(String table, String column, Enum<?>[] values) {
        return new Check(table, Arrays.stream(values).map(Enum::name).toList());
    }

    private static String clause(String table, String constant) throws Exception {
        for (var clause :
                strings(
                        "select cc.check_clause from information_schema.check_constraints cc"
                                + " where cc.constraint_schema = database() and cc.constraint_name like 'ck\\_"
                                + table
                                + "\\_\\_%'")) {
            var plain = clause.replace("_utf8mb4\\'", "'").replace("\\'", "'");
            if (plain.contains("'" + constant + "'")
                    && plain.toLowerCase().contains(" in ")
                    && !plain.contains("is null")
                    && !plain.contains("is not null")) {
                return plain;
            }
        }
        throw new AssertionError("no check of " + table);
    }

    private static <T> T as(java.util.function.Supplier<T> work) {
        return Acting.as(Actors.WITH_EVERY_RIGHT, work);
    }

    private static void run(String sql) throws Exception {
        try (var connection = database().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long count(String sql) throws Exception {
        return Long.parseLong(strings(sql).get(0));
    }

    private static List<String> strings(String sql) throws Exception {
        var found = new ArrayList<String>();
        try (var connection = database().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                found.add(result.getString(1));
            }
        }
        return found;
    }

    private static DataSource database() throws Exception {
        return (DataSource) new InitialContext().lookup("jdbc/migration");
    }
}
