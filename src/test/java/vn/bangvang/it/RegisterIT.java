package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.Achieved;
import vn.bangvang.identity.SignInService;
import vn.bangvang.organization.Units;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.register.BookCheck;
import vn.bangvang.register.EntryKind;
import vn.bangvang.register.Register;
import vn.bangvang.register.RegisterRow;
import vn.bangvang.register.RegisterService;
import vn.bangvang.register.Wanted;
import vn.bangvang.register.amendment.Amendment;
import vn.bangvang.register.amendment.AmendmentCard;
import vn.bangvang.register.amendment.AmendmentService;

/** The book of honours: one chain under many hands, and nothing ever rubbed out. */
class RegisterIT extends DeployedTest {
    private static final int WRITERS = 50;

    @Inject Register register;
    @Inject RegisterService book;
    @Inject AmendmentService amendments;
    @Inject Units units;
    @Inject SignInService signIn;
    @Inject UserTransaction transaction;

    @Test
    void fifty_writers_at_once_leave_one_chain_without_a_gap() throws Exception {
        var before = asked("noivu", () -> book.verify()).checked();
        var start = new CountDownLatch(1);
        var hands = Executors.newFixedThreadPool(WRITERS);
        try {
            for (var i = 0; i < WRITERS; i++) {
                var name = "Người viết " + i;
                hands.submit(
                        () -> {
                            start.await();
                            write(name, 1999);
                            return null;
                        });
            }
            start.countDown();
        } finally {
            hands.shutdown();
        }
        assertThat(hands.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        var after = asked("noivu", () -> book.verify());
        assertThat(after.firstBad()).isNull();
        assertThat(after.checked()).isEqualTo(before + WRITERS);
        var written = asked("noivu", () -> book.search(in("SV", 1999), new Slice(0, 100)));
        assertThat(written.rows())
                .extracting(RegisterRow::number)
                .hasSize(WRITERS)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_correction_a_reissue_and_a_revocation_are_new_entries_and_the_old_ones_stay()
            throws Exception {
        var first = write("Nguyễn Văn Đính Chính", 1998).publicId();

        var second = amend(first, EntryKind.CORRECTION, "Nguyễn Văn Đính Chánh");
        var third = amend(second, EntryKind.REISSUE, null);
        var fourth = amend(third, EntryKind.REVOCATION, null);

        var way = asked("noivu", () -> book.way(second));
        assertThat(way)
                .extracting(RegisterRow::publicId)
                .containsExactly(first, second, third, fourth);
        assertThat(way)
                .extracting(RegisterRow::kind)
                .containsExactly(
                        EntryKind.AWARD,
                        EntryKind.CORRECTION,
                        EntryKind.REISSUE,
                        EntryKind.REVOCATION);
        assertThat(way)
                .extracting(r -> r.recipient().name())
                .containsExactly(
                        "Nguyễn Văn Đính Chính",
                        "Nguyễn Văn Đính Chánh",
                        "Nguyễn Văn Đính Chánh",
                        "Nguyễn Văn Đính Chánh");
        assertThat(way).extracting(r -> r.decision().on()).containsOnly(LocalDate.of(1998, 12, 20));
        assertThat(way)
                .extracting(r -> r.award().achieved(), r -> r.decision().by())
                .containsOnly(tuple(Achieved.years(1994, 1998), "UBND huyện thử"));
        assertThat(way.get(3).actNumber()).isEqualTo("99/QĐ-UBND");
        assertThat(way).noneMatch(RegisterRow::stands);
        assertThat(
                        asked(
                                        "noivu",
                                        () ->
                                                book.honourRoll(
                                                        new Wanted(
                                                                "đính ch", "", 1998, "", "", false),
                                                        new Slice(0, 10)))
                                .total())
                .isZero();
        assertThatThrownBy(() -> amend(first, EntryKind.REVOCATION, null))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("register.amend.notStanding"));
        assertThatThrownBy(
                        () ->
                                propose(
                                        "cb.xa01",
                                        first,
                                        change(EntryKind.REVOCATION, null, 1994, 1998)))
                .isInstanceOf(NotAllowed.class);
        assertThat(asked("noivu", () -> book.verify()).holds()).isTrue();
    }

    @Test
    void a_correction_puts_the_period_of_an_achievement_right_and_the_old_one_stays_readable()
            throws Exception {
        var first = write("Người sửa kỳ", 1996).publicId();

        assertThatThrownBy(() -> correctPeriod(first, 1993, 1997))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("register.amend.period"));
        assertThatThrownBy(() -> correctPeriod(first, 1996, 1993))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(asked("noivu", () -> book.way(first))).hasSize(1);
        correctPeriod(first, 1993, 1996);

        assertThat(asked("noivu", () -> book.way(first)))
                .extracting(r -> r.award().achieved().from(), RegisterRow::stands)
                .containsExactly(
                        tuple(LocalDate.of(1992, 1, 1), false),
                        tuple(LocalDate.of(1993, 1, 1), true));
        assertThat(asked("noivu", () -> book.verify()).holds()).isTrue();
    }

    private void correctPeriod(String id, int from, int to) {
        amend(id, change(EntryKind.CORRECTION, "Người sửa kỳ", from, to));
    }

    @Test
    void the_head_of_today_is_public_and_a_cut_tail_is_noticed() throws Exception {
        write("Người cuối sổ", 1997);
        var today = asked("noivu", () -> book.days()).get(0);
        var head = asked("noivu", () -> book.verify());
        assertThat(today.seq()).isEqualTo(head.checked());
        assertThat(today.hash()).isEqualTo(head.headHash());

        // one entry is cut off and the head is put back, as someone with the database could do
        var source = (DataSource) new InitialContext().lookup("jdbc/migration");
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            var last = " where seq = " + today.seq();
            statement.execute("create temporary table cut select * from register_entry" + last);
            statement.execute("delete from register_entry" + last);
            statement.execute(
                    "update register_head set seq = seq - 1, hash = (select hash from register_entry"
                            + " where seq = %d)".formatted(today.seq() - 1));
            try {
                assertThat(asked("noivu", () -> book.verify()).firstBad())
                        .isEqualTo("#" + today.seq());
            } finally {
                statement.execute("insert into register_entry select * from cut");
                statement.execute(
                        "update register_head set seq = %d, hash = '%s'"
                                .formatted(today.seq(), today.hash()));
                statement.execute("drop temporary table cut");
            }
        }
        assertThat(asked("noivu", () -> book.verify()).holds()).isTrue();
    }

    @Test
    void whatever_is_written_over_an_entry_names_it_and_the_export_still_comes() throws Exception {
        var entry = write("Người bị sửa", 1995);
        var source = (DataSource) new InitialContext().lookup("jdbc/migration");
        for (var change :
                List.of(
                        List.of("recipient_key", "'không phải khóa'"),
                        List.of("hash_format", "1"),
                        List.of("achieved_from", "'1990-01-01'"))) {
            try (var connection = source.getConnection();
                    var statement = connection.createStatement()) {
                var of = " where seq = " + entry.seq();
                statement.execute("create temporary table kept select * from register_entry" + of);
                var column = change.get(0);
                statement.execute(
                        "update register_entry set %s = %s".formatted(column, change.get(1)) + of);
                try {
                    assertThat(asked("noivu", () -> book.verify()).firstBad())
                            .as(column)
                            .isEqualTo(entry.number() + " – Người bị sửa");
                    assertThat(asked("noivu", () -> book.intact(entry.seq()))).isFalse();
                    assertThat(BookCheck.of(exported(), null)).startsWith("BAD " + entry.seq());
                } finally {
                    statement.execute(
                            "update register_entry set %1$s = (select %1$s from kept)"
                                            .formatted(column)
                                    + of);
                    statement.execute("drop temporary table kept");
                }
            }
        }
        assertThat(asked("noivu", () -> book.verify()).holds()).isTrue();
    }

    private byte[] exported() {
        var out = new ByteArrayOutputStream();
        asked(
                "noivu",
                () -> {
                    book.export(out);
                    return null;
                });
        return out.toByteArray();
    }

    @Test
    void the_export_holds_every_entry_and_its_head() throws Exception {
        write("Người trong tệp", 1996);

        var file = exported();
        var head = asked("noivu", () -> book.verify());

        assertThat(BookCheck.of(file, book.publicKey()))
                .isEqualTo("GOOD " + head.checked() + " " + head.headHash());
    }

    private String amend(String id, EntryKind kind, String name) {
        return amend(id, change(kind, name, 1994, 1998));
    }

    /** One enters it with the copy of the decision, another writes it. */
    private String amend(String id, Amendment change) {
        propose("noivu", id, change);
        var waiting = waiting(id);
        return asked("vanthu", () -> amendments.write(waiting.id(), waiting.version()));
    }

    private void propose(String account, String id, Amendment change) {
        asked(
                account,
                () -> {
                    amendments.propose(id, change, "qd.pdf", "%PDF-1.4\n%%EOF".getBytes());
                    return null;
                });
    }

    private AmendmentCard waiting(String id) {
        var entered = asked("noivu", () -> amendments.of(id));
        return entered.get(entered.size() - 1);
    }

    @Test
    void what_one_person_enters_is_in_the_book_only_after_another_wrote_it() throws Exception {
        var id = write("Người hai tay", 1995).publicId();
        propose("noivu", id, change(EntryKind.REVOCATION, null, 1994, 1998));
        assertThat(asked("noivu", () -> book.way(id)))
                .as("nothing is public yet")
                .hasSize(1)
                .allMatch(RegisterRow::stands);
        var waiting = waiting(id);
        assertThat(asked("vanthu", () -> amendments.waiting())).contains(waiting);

        assertThatThrownBy(
                        () ->
                                asked(
                                        "noivu",
                                        () -> amendments.write(waiting.id(), waiting.version())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("register.amend.own"));
        assertThatThrownBy(
                        () ->
                                asked(
                                        "cb.xa01",
                                        () -> amendments.write(waiting.id(), waiting.version())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> propose("noivu", id, change(EntryKind.REVOCATION, null, 1994, 1998)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("register.amend.open"));

        asked("vanthu", () -> amendments.write(waiting.id(), waiting.version()));
        assertThat(asked("noivu", () -> book.way(id))).hasSize(2).noneMatch(RegisterRow::stands);
    }

    @Test
    void an_amendment_without_a_readable_copy_is_refused() throws Exception {
        var id = write("Người thiếu giấy", 1995).publicId();

        assertThatThrownBy(
                        () ->
                                asked(
                                        "noivu",
                                        () -> {
                                            amendments.propose(
                                                    id,
                                                    change(EntryKind.REVOCATION, null, 1994, 1998),
                                                    "qd.pdf",
                                                    new byte[0]);
                                            return null;
                                        }))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("platform.paper.empty"));
        assertThat(asked("noivu", () -> amendments.of(id))).isEmpty();
    }

    private static Amendment change(EntryKind kind, String name, int first, int last) {
        return new Amendment(
                kind,
                "99/QĐ-UBND",
                LocalDate.of(2017, 11, 1),
                "Luật Thi đua, khen thưởng, Điều 93",
                "Lý do thử",
                name,
                null,
                null,
                null,
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 12, 31));
    }

    private RegisterRow write(String name, int year) throws Exception {
        transaction.begin();
        register.append(
                List.of(
                        Honours.of(
                                year,
                                "LDTT",
                                RecipientKey.person(String.valueOf(name.hashCode())),
                                name,
                                units.with("SV"),
                                Achieved.years(year - 4, year),
                                "UBND huyện thử")));
        transaction.commit();
        return asked("noivu", () -> book.search(in("SV", year), new Slice(0, 100))).rows().stream()
                .filter(r -> r.recipient().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Wanted in(String unit, int year) {
        return new Wanted("", "", year, "", unit, false);
    }

    private <T> T asked(String account, Supplier<T> work) {
        return Acting.as(signIn.actor(account, 0).orElseThrow(), work);
    }
}
