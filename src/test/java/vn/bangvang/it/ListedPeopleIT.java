package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.bangvang.organization.NewUnit;
import vn.bangvang.organization.UnitService;
import vn.bangvang.organization.lineage.LineageService;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.PersonService;
import vn.bangvang.person.Sex;
import vn.bangvang.person.duplicate.DuplicateService;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Actors;

/** What lists show of people follows every change of a person and of the post held. */
class ListedPeopleIT extends DeployedTest {
    private static final LocalDate FOUNDED = LocalDate.of(2004, 1, 1);

    /** Codes of people who are listed otherwise than they are. */
    private static final String STRAY =
            "select p.code from person p left join listed_person l on l.person = p.code"
                    + " left join person_position o on o.id = (select max(q.id) from"
                    + " person_position q where q.person_id = p.id and q.to_on is null)"
                    + " where (p.merged_into is null) <> (l.person is not null)"
                    + " or l.person is not null and not (l.full_name <=> p.full_name"
                    + " and l.sort_name <=> concat(p.given_name, ' ', p.full_name)"
                    + " and l.sex <=> p.sex and l.birth_year <=> p.birth_year"
                    + " and l.title <=> o.title and l.position_class <=> o.position_class"
                    + " and l.unit_id <=> o.unit_id)";

    @Inject PersonService persons;
    @Inject DuplicateService duplicates;
    @Inject UnitService units;
    @Inject LineageService lineage;

    @Test
    void nobody_is_listed_otherwise_than_he_or_she_is() throws Exception {
        assertThat(stray()).as("after the imports of the practice district").isEmpty();
        for (var code : List.of("LPA", "LPB")) {
            found(code);
        }
        var one = asked(() -> persons.add(form("Mạc Thị Liệt", "LPA", "Nhân viên")));
        var two = asked(() -> persons.add(form("Mạc Thị Liệt", "LPB", "Nhân viên")));
        change(one, form("Mạc Thị Liệt Kê", "LPA", "Nhân viên"));
        assertThat(stray()).as("renamed").isEmpty();
        change(one, form("Mạc Thị Liệt Kê", "LPB", "Phó trưởng phòng"));
        assertThat(stray()).as("moved and promoted").isEmpty();

        run(() -> duplicates.merge(one, two));
        assertThat(stray()).as("joined").isEmpty();
        change(two, form("Mạc Thị Liệt Khác", "LPB", "Nhân viên"));
        assertThat(stray()).as("the joined record edited").isEmpty();
        run(
                () ->
                        lineage.merge(
                                List.of("LPA", "LPB"),
                                new NewUnit(
                                        "LPC",
                                        "Đơn vị Liệt Kê C",
                                        "OFFICE",
                                        "ORDINARY",
                                        "SV",
                                        LocalDate.of(2017, 6, 1)),
                                "QĐ thử"));
        assertThat(stray()).as("the unit merged into another").isEmpty();
        run(() -> duplicates.part(two));
        assertThat(stray()).as("parted").isEmpty();

        assertThat(asked(() -> persons.search("mac liet", "", new Slice(0, 10))).rows())
                .extracting(r -> r.fullName() + ", " + r.title() + ", " + r.unitName())
                .containsExactlyInAnyOrder(
                        "Mạc Thị Liệt Kê, Phó trưởng phòng, Đơn vị Liệt Kê C",
                        "Mạc Thị Liệt Khác, Nhân viên, Đơn vị Liệt Kê C");
    }

    private void found(String code) {
        run(
                () ->
                        units.found(
                                new NewUnit(
                                        code,
                                        "Đơn vị Liệt Kê " + code,
                                        "OFFICE",
                                        "ORDINARY",
                                        "SV",
                                        FOUNDED)));
    }

    private void change(String code, PersonForm form) {
        run(() -> persons.edit(code, persons.card(code).version(), form));
    }

    private static PersonForm form(String name, String unit, String title) {
        return new PersonForm(name, Sex.FEMALE, 1980, FOUNDED, unit, title, "CM");
    }

    private static List<String> stray() throws NamingException, SQLException {
        var source = (DataSource) new InitialContext().lookup("jdbc/bangvang");
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(STRAY);
                var rows = query.executeQuery()) {
            var codes = new ArrayList<String>();
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
            return codes;
        }
    }

    private static <T> T asked(Supplier<T> work) {
        return Acting.as(Actors.WITH_EVERY_RIGHT, work);
    }

    private static void run(Runnable work) {
        asked(
                () -> {
                    work.run();
                    return null;
                });
    }
}
