package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.bangvang.audit.AuditPart;
import vn.bangvang.audit.AuditService;
import vn.bangvang.audit.AuditWanted;
import vn.bangvang.eligibility.history.Histories;
import vn.bangvang.eligibility.history.History;
import vn.bangvang.identity.SignInService;
import vn.bangvang.organization.Units;
import vn.bangvang.person.People;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.PersonRow;
import vn.bangvang.person.PersonService;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.person.Sex;
import vn.bangvang.person.duplicate.DuplicatePeople;
import vn.bangvang.person.duplicate.DuplicateService;
import vn.bangvang.person.hold.HoldRow;
import vn.bangvang.person.hold.HoldService;
import vn.bangvang.person.household.Households;
import vn.bangvang.person.identity.IdentityLine;
import vn.bangvang.person.initiative.InitiativeRow;
import vn.bangvang.person.year.Discipline;
import vn.bangvang.person.year.Rating;
import vn.bangvang.person.year.YearFacts;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Actors;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.record.Change;
import vn.bangvang.platform.record.StaleData;
import vn.bangvang.register.Register;
import vn.bangvang.register.RegisterRow;
import vn.bangvang.register.RegisterService;

/** People: found by any words, identity numbers sealed, two records of one person joined. */
class PeopleIT extends DeployedTest {
    private static final AuditWanted BY_XA08 = new AuditWanted("cb.xa08", "", null, null, false);

    @Inject PersonService persons;
    @Inject HoldService holds;
    @Inject DuplicateService duplicates;
    @Inject People people;
    @Inject Households households;
    @Inject Units units;
    @Inject Register register;
    @Inject RegisterService book;
    @Inject Histories histories;
    @Inject AuditService audit;
    @Inject SignInService signIn;
    @Inject UserTransaction transaction;

    @Test
    void a_name_is_found_without_tones_in_any_order_and_however_tones_are_placed() {
        add("Tạ Thuý Quỳnh Mai", 1981, "XA08");
        add("Tạ Thúy Mai Quỳnh", 1982, "XA08");
        add("Tạ Thị Quỳnh", 1983, "XA08");

        for (var account : List.of("noivu", "cb.xa08")) {
            assertThat(names(account, "quynh thuy"))
                    .containsExactly("Tạ Thuý Quỳnh Mai", "Tạ Thúy Mai Quỳnh");
            assertThat(names(account, "Quỳnh tạ thuý mai")).hasSize(2);
            assertThat(names(account, "ta quynh 1983")).containsExactly("Tạ Thị Quỳnh");
            assertThat(names(account, "ta quynh xyz")).isEmpty();
        }
        assertThat(names("cb.xa09", "quynh thuy")).isEmpty();
    }

    @Test
    void who_has_just_the_name_comes_first_then_those_whose_longer_names_have_all_its_words() {
        add("Cù Thị Hồng Nhung", 1981, "XA08");
        add("Cù Hồng Nhung", 1982, "XA08");
        add("Cù Thị Nhung Hồng Anh", 1983, "XA10");
        add("Cù Thị Nhung", 1984, "XA08");

        assertThat(everywhere("cu hong nhung"))
                .containsExactly("Cù Hồng Nhung", "Cù Thị Nhung Hồng Anh", "Cù Thị Hồng Nhung");
        assertThat(everywhere("nhung thi hong cu"))
                .containsExactly("Cù Thị Hồng Nhung", "Cù Thị Nhung Hồng Anh");
        assertThat(everywhere("cu thi hong nhung anh")).containsExactly("Cù Thị Nhung Hồng Anh");
        assertThat(everywhere("cu hong nhung lan")).isEmpty();
    }

    @Test
    void of_the_beginning_of_a_word_everybody_is_found_once() {
        add("Ghe Ghen Ghi", 1981, "XA08");
        add("Ghềnh Lò", 1982, "XA08");
        add("Ghi Lò", 1983, "XA08");

        var first = asked("noivu", () -> persons.search("gh", "", new Slice(0, 2)));
        assertThat(first.rows())
                .extracting(PersonRow::fullName)
                .containsExactly("Ghe Ghen Ghi", "Ghềnh Lò");
        assertThat(first.total()).isEqualTo(3);
    }

    @Test
    void an_identity_number_is_checked_sealed_masked_and_found_and_who_sees_it_is_kept()
            throws Exception {
        var code = add("Tống Thị Niêm Phong", 1985, "XA08");

        assertThat(refused(code, "12345")).isEqualTo("person.identity.shape");
        assertThat(refused(code, "003185000123")).isEqualTo("person.identity.province");
        assertThat(refused(code, "001085000123")).isEqualTo("person.identity.sex");
        assertThat(refused(code, "001186000123")).isEqualTo("person.identity.birthYear");
        as("cb.xa08", () -> persons.identify(code, 1, "001 185 000 123"));

        assertThat(asked("cb.xa08", () -> persons.card(code)).identities())
                .containsExactly(new IdentityLine(code, "•••••••••123"));
        assertThat(asked("cb.xa08", () -> persons.withNumber("001 185 000 123")).rows())
                .extracting(PersonRow::fullName)
                .containsExactly("Tống Thị Niêm Phong");
        assertThat(asked("cb.xa09", () -> persons.withNumber("001185000123")).rows()).isEmpty();
        assertThatThrownBy(() -> names("cb.xa08", "phong 001185000123"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo("person.numberIn"));
        assertThat(asked("cb.xa08", () -> persons.reveal(code))).isEqualTo("001185000123");
        assertThat(asked("thanhtra", () -> audit.acts(BY_XA08, new Slice(0, 5))).rows())
                .filteredOn(act -> act.useCase().equals("PersonService.reveal"))
                .first()
                .satisfies(
                        act -> {
                            assertThat(act.parts())
                                    .extracting(AuditPart::action, AuditPart::name)
                                    .contains(tuple(Change.Action.REVEAL, "Tống Thị Niêm Phong"));
                        });
        assertThat(everythingStoredOf(code)).doesNotContain("185000123");
    }

    @Test
    void a_lone_y_and_a_lone_i_are_found_for_each_other_and_a_unit_can_be_looked_in() {
        add("Uông Thị Quý", 1981, "XA08");
        add("Uông Thị Quí", 1982, "XA10");
        add("Uông Quỳnh Kỳ Lý", 1983, "XA08");

        assertThat(everywhere("uong quy")).containsExactly("Uông Thị Quý", "Uông Thị Quí");
        assertThat(everywhere("uông quí")).containsExactly("Uông Thị Quí", "Uông Thị Quý");
        assertThat(names("cb.xa08", "uong qui")).containsExactly("Uông Thị Quý");
        add("Uông Thị Mĩ Vi", 1984, "XA08");
        assertThat(everywhere("uong thi my vy")).containsExactly("Uông Thị Mĩ Vi");
        add("Uông Công Tằng Tôn Nữ Thị Thùy Vang", 1985, "XA08");
        assertThat(everywhere("vang uong")).containsExactly("Uông Công Tằng Tôn Nữ Thị Thùy Vang");
        assertThat(everywhere("li ki quynh uong")).containsExactly("Uông Quỳnh Kỳ Lý");
        assertThat(asked("noivu", () -> persons.search("uong", "XA10", new Slice(0, 50))).rows())
                .extracting(PersonRow::fullName)
                .containsExactly("Uông Thị Quí");
        assertThatThrownBy(
                        () ->
                                asked(
                                        "cb.xa08",
                                        () -> persons.search("uong", "XA10", new Slice(0, 50))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_number_and_the_matters_of_a_joined_record_stand_on_the_kept_one() {
        var kept = add("Quách Thị Sổ Sách", 1979, "XA08");
        var joined = add("Quách Thị Sổ Sách", 1979, "XA08");
        as("cb.xa08", () -> persons.identify(joined, 1, "001179000777"));
        as(
                "cb.xa08",
                () ->
                        holds.hold(
                                HoldRow.Kind.PERSON,
                                joined,
                                "Đang xác minh đơn",
                                LocalDate.of(2017, 11, 1)));
        as("noivu", () -> duplicates.merge(kept, joined));

        var card = asked("cb.xa08", () -> persons.card(kept));
        assertThat(card.identities()).containsExactly(new IdentityLine(joined, "•••••••••777"));
        assertThat(card.holds())
                .extracting(h -> h.record() + " " + h.reason())
                .containsExactly(joined + " Đang xác minh đơn");
        as("cb.xa08", () -> holds.settle(card.holds().get(0).id()));
        assertThat(asked("cb.xa08", () -> persons.card(kept)).holds().get(0).to()).isNotNull();
    }

    @Test
    void households_of_one_name_in_one_unit_are_joined_with_their_awards_and_parted_again() {
        var codes =
                inTransaction(
                        () ->
                                List.of(
                                        households.add("Hứa Văn Nhà", units.with("XA08")).code(),
                                        households
                                                .add("Hứa Văn Nhà B", units.with("XA08"))
                                                .code()));
        renamed(codes.get(1), "Hứa Văn Nhà");
        var kept = codes.get(0);
        var joined = codes.get(1);
        household(kept, 2003);
        household(joined, 2002);
        assertThat(asked("noivu", () -> duplicates.households().rows()))
                .extracting(t -> t.one() + t.other())
                .contains(kept + joined);

        as("noivu", () -> duplicates.mergeHouseholds(kept, joined));

        assertThat(asked("noivu", () -> book.timeline("H:" + kept)))
                .extracting(RegisterRow::year)
                .containsExactly(2003, 2002);
        assertThat(
                        inTransaction(() -> histories.ofHouseholds(List.of(joined)))
                                .get(joined)
                                .merits())
                .extracting(History.Merit::year)
                .containsExactly(2002, 2003);
        assertThat(asked("noivu", () -> duplicates.households().rows()))
                .extracting(t -> t.one() + t.other())
                .doesNotContain(kept + joined);

        as("noivu", () -> duplicates.partHousehold(joined));

        assertThat(asked("noivu", () -> book.timeline("H:" + kept)))
                .extracting(RegisterRow::year)
                .containsExactly(2003);
    }

    private void household(String code, int year) {
        inTransaction(
                () -> {
                    register.append(
                            List.of(
                                    Honours.of(
                                            year,
                                            "GK_H",
                                            RecipientKey.household(code),
                                            "Hứa Văn Nhà",
                                            units.with("XA08"))));
                    return null;
                });
    }

    @Test
    void two_records_of_one_person_are_joined_with_all_history_and_parted_again() {
        var kept = add("Mạc Thị Trùng", 1979, "XA08");
        var joined = add("Mạc Thị Trùng", 1979, "XA10");
        as("cb.xa08", () -> persons.rememberYear(kept, 2015, YearFacts.UNKNOWN, facts(Rating.HTT)));
        as(
                "cb.xa10",
                () -> persons.rememberYear(joined, 2014, YearFacts.UNKNOWN, facts(Rating.HTXS)));
        as(
                "cb.xa10",
                () -> persons.rememberYear(joined, 2015, YearFacts.UNKNOWN, facts(Rating.HT)));
        assertThatThrownBy(
                        () ->
                                as(
                                        "cb.xa08",
                                        () ->
                                                persons.rememberYear(
                                                        kept,
                                                        2015,
                                                        YearFacts.UNKNOWN,
                                                        facts(Rating.KHT))))
                .isInstanceOf(StaleData.class);
        honour(kept, "XA08", 2003);
        honour(joined, "XA10", 2002);
        assertThat(asked("noivu", () -> duplicates.find().rows()))
                .extracting(DuplicatePeople::one)
                .extracting(PersonRow::code)
                .contains(kept);

        as("noivu", () -> duplicates.merge(kept, joined));

        assertThat(years(kept)).containsExactly(2002, 2003);
        assertThat(years(joined)).containsExactly(2002, 2003);
        assertThat(asked("noivu", () -> book.timeline("P:" + kept)))
                .extracting(RegisterRow::year)
                .containsExactly(2003, 2002);
        var card = asked("cb.xa08", () -> persons.card(kept));
        assertThat(card.years().get(2014).rating()).isEqualTo(Rating.HTXS);
        assertThat(card.years().get(2015).rating()).isEqualTo(Rating.HTT);
        assertThat(everywhere("mac trung")).containsExactly("Mạc Thị Trùng");
        assertThat(asked("noivu", () -> duplicates.find().rows()))
                .extracting(DuplicatePeople::one)
                .extracting(PersonRow::code)
                .doesNotContain(kept);

        as("noivu", () -> duplicates.part(joined));

        assertThat(years(kept)).containsExactly(2003);
        assertThat(years(joined)).containsExactly(2002);
        assertThat(everywhere("mac trung")).hasSize(2);
    }

    @Test
    void people_with_contradictory_identity_numbers_are_never_joined() {
        var one = add("Mạc Văn Hai Người", null, "XA08");
        var other = add("Mạc Văn Hai Người", null, "XA08");
        as("cb.xa08", () -> persons.identify(one, 1, "001180000001"));
        as("cb.xa08", () -> persons.identify(other, 1, "001180000002"));

        assertThatThrownBy(() -> as("noivu", () -> duplicates.merge(one, other)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("person.merge.contradictory"));
        assertThat(everywhere("mac hai nguoi")).hasSize(2);
    }

    private String add(String name, Integer birthYear, String unit) {
        return asked(
                "cb." + unit.toLowerCase(),
                () ->
                        persons.add(
                                new PersonForm(
                                        name,
                                        Sex.FEMALE,
                                        birthYear,
                                        null,
                                        unit,
                                        "Công chức",
                                        "CM")));
    }

    private static YearFacts facts(Rating rating) {
        return new YearFacts(rating, 0, Discipline.NONE);
    }

    /** As one finds them who reaches every unit. */
    private List<String> everywhere(String words) {
        return Acting.as(
                Actors.WITH_EVERY_RIGHT,
                () ->
                        persons.search(words, "", new Slice(0, 50)).rows().stream()
                                .map(PersonRow::fullName)
                                .toList());
    }

    private List<String> names(String account, String words) {
        return asked(account, () -> persons.search(words, "", new Slice(0, 50))).rows().stream()
                .map(PersonRow::fullName)
                .toList();
    }

    private String refused(String code, String number) {
        try {
            as("cb.xa08", () -> persons.identify(code, 1, number));
            return "nothing";
        } catch (RuleViolation e) {
            return e.key();
        }
    }

    private List<Integer> years(String code) {
        return inTransaction(
                () -> {
                    var person = people.with(code);
                    return histories.ofPeople(List.of(person)).get(person.id()).merits().stream()
                            .map(History.Merit::year)
                            .toList();
                });
    }

    private void honour(String person, String unit, int year) {
        inTransaction(
                () -> {
                    register.append(
                            List.of(
                                    Honours.of(
                                            year,
                                            "LDTT",
                                            RecipientKey.person(person),
                                            "Mạc Thị Trùng",
                                            units.with(unit))));
                    return null;
                });
    }

    @Test
    void who_has_no_post_any_more_belongs_to_the_unit_of_the_last_one() throws Exception {
        var code = add("Trịnh Văn Nghỉ Hưu", 1964, "XA08");
        as(
                "cb.xa08",
                () ->
                        holds.hold(
                                HoldRow.Kind.PERSON,
                                code,
                                "Đang xem xét",
                                LocalDate.of(2017, 3, 1)));
        execute(
                "update person_position set to_on = from_on where person_id ="
                        + " (select id from person where code = '%s')".formatted(code));

        var card = asked("cb.xa08", () -> persons.card(code));
        assertThat(card.unitName()).isEqualTo(asked("quantri", () -> units.with("XA08").name()));
        assertThat(asked("noivu", () -> persons.card(code)).code()).isEqualTo(code);
        var hold = card.holds().get(0);
        List<Runnable> forged =
                List.of(
                        () -> persons.card(code),
                        () ->
                                persons.edit(
                                        code,
                                        card.version(),
                                        new PersonForm(
                                                "Kẻ Gian",
                                                Sex.MALE,
                                                1964,
                                                null,
                                                "XA09",
                                                "Công chức",
                                                null)),
                        () -> persons.identify(code, card.version(), "001064000123"),
                        () -> persons.reveal(code),
                        () -> persons.year(code, 2016),
                        () ->
                                persons.rememberYear(
                                        code, 2016, YearFacts.UNKNOWN, YearFacts.UNKNOWN),
                        () -> persons.addInitiative(code, InitiativeRow.own(2016, "Của tôi", "01")),
                        () ->
                                holds.hold(
                                        HoldRow.Kind.PERSON,
                                        code,
                                        "Dựng chuyện",
                                        LocalDate.of(2017, 3, 1)),
                        () -> holds.settle(hold.id()));
        for (var i = 0; i < forged.size(); i++) {
            var attempt = forged.get(i);
            assertThatThrownBy(() -> as("cb.xa09", attempt))
                    .as("attempt %d", i)
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(asked("cb.xa09", () -> holds.holds()))
                .extracting(HoldRow::id)
                .doesNotContain(hold.id());
        assertThat(asked("cb.xa08", () -> persons.card(code)).version()).isEqualTo(card.version());
        as("cb.xa08", () -> holds.settle(hold.id()));
        // as other tests know people: with a post
        execute(
                "update person_position set to_on = null where person_id ="
                        + " (select id from person where code = '%s')".formatted(code));
    }

    private static void execute(String sql) throws Exception {
        var source = (DataSource) new InitialContext().lookup("jdbc/bangvang");
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The person's row and its audit trail, as a stolen copy of the database would show them. */
    private static String everythingStoredOf(String code) throws Exception {
        var found = new StringBuilder();
        var source = (DataSource) new InitialContext().lookup("jdbc/bangvang");
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select concat_ws(' ', p.code, p.identity_sealed, p.identity_index, a.before_, a.after_)"
                                        + " from person p left join audit_entry a on a.subject = 'Person' and a.subject_id = p.id"
                                        + " where p.code = '"
                                        + code
                                        + "'")) {
            while (rows.next()) {
                found.append(rows.getString(1)).append('\n');
            }
        }
        return found.toString();
    }

    private <T> T inTransaction(Supplier<T> work) {
        try {
            transaction.begin();
            var result = work.get();
            transaction.commit();
            return result;
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
        asked(
                account,
                () -> {
                    work.run();
                    return null;
                });
    }

    /** Two records of one name, as the years before looked for them left some. */
    private void renamed(String household, String name) {
        inTransaction(
                () -> {
                    try {
                        var source = (DataSource) new InitialContext().lookup("jdbc/bangvang");
                        try (var connection = source.getConnection();
                                var row =
                                        connection.prepareStatement(
                                                "update household set name = ?, name_key = ? where code = ?")) {
                            row.setString(1, name);
                            row.setString(2, Text.key(name));
                            row.setString(3, household);
                            return row.executeUpdate();
                        }
                    } catch (NamingException | SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
