package vn.bangvang.platform.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * What the program's user of the database may do. The user of migrations owns the tables and gives
 * the program, at each start, the right to read and write their rows: those of the trail and of the
 * book are written once and never again. Where both are one user, the log warns.
 */
@ApplicationScoped
class Grants {
    private static final Logger LOG = Logger.getLogger(Grants.class.getName());
    private static final Set<String> WRITTEN_ONCE = Set.of("audit_entry", "register_entry");
    private static final String HISTORY = "flyway_schema_history";

    @Resource(lookup = "jdbc/migration")
    DataSource owners;

    @Resource(lookup = "jdbc/watch")
    DataSource programs;

    void give() {
        try (var owner = owners.getConnection();
                var program = programs.getConnection()) {
            var user = user(program);
            if (!user.equals(user(owner))) {
                give(owner, user);
            }
            WRITTEN_ONCE.stream()
                    .filter(table -> mayChange(program, table))
                    .forEach(
                            table ->
                                    LOG.warning(
                                            () ->
                                                    "The database's user %s may change rows of %s: give the program a user of its own, and migrations another one (db.migration.user)."
                                                            .formatted(user, table)));
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The rights of the program's database user cannot be set: " + e.getMessage(),
                    e);
        }
    }

    private static void give(Connection owner, String user) throws SQLException {
        var at = user.lastIndexOf('@');
        var account = quoted(user.substring(0, at)) + "@" + quoted(user.substring(at + 1));
        for (var table : tables(owner)) {
            try (var statement = owner.createStatement()) {
                statement.execute(
                        "grant %s on `%s` to %s".formatted(rights(table), table, account));
            }
        }
    }

    private static String rights(String table) {
        if (table.equals(HISTORY)) {
            return "select";
        }
        return WRITTEN_ONCE.contains(table) ? "select, insert" : "select, insert, update, delete";
    }

    private static List<String> tables(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows =
                        statement.executeQuery(
                                "select table_name from information_schema.tables"
                                        + " where table_schema = database()"
                                        + " and table_type = 'BASE TABLE'")) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private static String user(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select current_user()")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String quoted(String name) {
        return "'" + name.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** Asks the database itself, with changes that would meet no row. */
    private static boolean mayChange(Connection program, String table) {
        try (var statement = program.createStatement()) {
            statement.executeUpdate("delete from " + table + " where 1 = 0");
            return true;
        } catch (SQLException refused) {
            return mayUpdate(program, table);
        }
    }

    private static boolean mayUpdate(Connection program, String table) {
        try (var statement = program.createStatement()) {
            statement.executeUpdate("update " + table + " set hash = hash where 1 = 0");
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }
}
