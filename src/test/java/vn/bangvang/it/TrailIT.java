package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.bangvang.audit.AuditService;
import vn.bangvang.audit.NamedThings;
import vn.bangvang.audit.TrailCheck;
import vn.bangvang.identity.SignInService;
import vn.bangvang.person.PersonService;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.register.BookCheck;
import vn.bangvang.register.RegisterService;

/** The trail is a chain, and the program's own user of the database cannot change it. */
class TrailIT extends DeployedTest {
    @Inject AuditService trail;
    @Inject RegisterService book;
    @Inject PersonService people;
    @Inject SignInService signIn;

    @Test
    void the_trail_can_name_every_kind_of_thing_that_it_speaks_of() {
        assertThat(NamedThings.ask()).isGreaterThan(30);
    }

    @Test
    void what_people_do_is_linked_row_by_row() {
        var before = verified();
        assertThat(before.holds()).as("row %d", before.firstWrong()).isTrue();

        asked("cb.xa01", () -> people.withNumber("001085012345"));

        assertThat(verified()).isEqualTo(new TrailCheck(before.checked() + 1, null));
    }

    /** Connector/J takes a MariaDB 10 for a MySQL 5.5, which knew no fractions of a second. */
    @Test
    void no_moment_holds_more_than_every_supported_database_keeps() throws Exception {
        asked("cb.xa01", () -> people.withNumber("001085012345"));

        try (var owner = source("jdbc/migration");
                var statement = owner.createStatement();
                var finer =
                        statement.executeQuery(
                                "select count(*) from audit_entry where microsecond(at) > 0")) {
            finer.next();
            assertThat(finer.getInt(1)).isZero();
        }
    }

    @Test
    void a_row_that_is_edited_removed_added_or_cut_off_is_named() throws Exception {
        asked("cb.xa01", () -> people.withNumber("001085012345"));
        var last = verified().checked();
        try (var owner = source("jdbc/migration");
                var statement = owner.createStatement()) {
            statement.execute(
                    "create temporary table kept select * from audit_entry where seq >= "
                            + (last - 1));
            var way = " where seq = " + (last - 1);
            wrong(
                    last - 1,
                    owner,
                    List.of("update audit_entry set account = 'ke.gian'" + way),
                    List.of(
                            "update audit_entry set account = (select account from kept"
                                    + way
                                    + ")"
                                    + way));
            wrong(
                    last - 1,
                    owner,
                    List.of("delete from audit_entry" + way),
                    List.of("insert into audit_entry select * from kept" + way));
            wrong(
                    last + 1,
                    owner,
                    List.of(
                            "insert into audit_entry (at, account, use_case, action, subject, subject_id, seq, hash)"
                                    + " select at, account, use_case, action, subject, subject_id, seq + 1, hash from kept where seq = "
                                    + last),
                    List.of("delete from audit_entry where seq > " + last));
            wrong(
                    last - 1,
                    owner,
                    List.of(
                            "delete from audit_entry where seq = " + last,
                            "update audit_head set seq = %d, hash = (select hash from kept%s)"
                                    .formatted(last - 1, way)),
                    List.of(
                            "insert into audit_entry select * from kept where seq = " + last,
                            "update audit_head set seq = %d, hash = (select hash from kept where seq = %d)"
                                    .formatted(last, last)));
            statement.execute("drop temporary table kept");
        }
        assertThat(verified().holds()).isTrue();
    }

    private void wrong(long row, Connection owner, List<String> forging, List<String> mending)
            throws SQLException {
        try (var statement = owner.createStatement()) {
            for (var sql : forging) {
                statement.execute(sql);
            }
            try {
                assertThat(verified().firstWrong()).as(forging.get(0)).isEqualTo(row);
            } finally {
                for (var sql : mending) {
                    statement.execute(sql);
                }
            }
        }
    }

    @Test
    void the_programs_user_of_the_database_neither_updates_nor_deletes_what_is_written_once()
            throws Exception {
        try (var program = source("jdbc/bangvang");
                var statement = program.createStatement()) {
            for (var sql :
                    List.of(
                            "update audit_entry set account = 'ke.gian'",
                            "delete from audit_entry",
                            "update register_entry set recipient_name = 'Kẻ Gian'",
                            "delete from register_entry",
                            "truncate table audit_entry",
                            "drop table register_entry")) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .as(sql)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied");
            }
        }
    }

    @Test
    void the_export_is_checked_without_the_program_and_with_the_key_of_the_portal()
            throws Exception {
        var out = new ByteArrayOutputStream();
        asked(
                "thanhtra",
                () -> {
                    trail.export(out);
                    return null;
                });

        assertThat(checked(out.toByteArray())).startsWith("GOOD " + verified().checked() + " ");
        var export = out.toString(StandardCharsets.UTF_8);
        var forged = export.replaceFirst("CREATE", "REMOVE");
        assertThat(forged).isNotEqualTo(export);
        assertThat(checked(forged.getBytes(StandardCharsets.UTF_8))).startsWith("BAD");
    }

    private String checked(byte[] export) throws IOException {
        return BookCheck.of(export, book.publicKey());
    }

    private TrailCheck verified() {
        return asked("thanhtra", trail::verify);
    }

    private <T> T asked(String account, Supplier<T> work) {
        return Acting.as(signIn.actor(account, signIn.stamp(account)).orElseThrow(), work);
    }

    private static Connection source(String name) throws NamingException, SQLException {
        return ((DataSource) new InitialContext().lookup(name)).getConnection();
    }
}
