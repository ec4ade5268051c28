package vn.bangvang.award.law;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.bangvang.award.Catalogues;

/** Rows of law that are away for a while, as in an office that has not entered them. */
public final class LawAway {
    private final DataSource database;
    private final Catalogues catalogues;

    public LawAway(DataSource database, Catalogues catalogues) {
        this.database = database;
        this.catalogues = catalogues;
    }

    /** What rows of law speak of, each as {@code KIND RULE}. */
    public List<String> rules() {
        return read(
                "select distinct concat(kind, ' ', rule) from law_row where state = 'IN_FORCE'");
    }

    /** Does the work while no row of the rule ({@code KIND RULE}), or of the kind, is in force. */
    public void without(String rule, Runnable work) {
        var ids =
                read(
                        "select id from law_row where state = 'IN_FORCE' and (kind = '%1$s' or"
                                        .formatted(rule)
                                + " concat(kind, ' ', rule) = '%s')".formatted(rule));
        if (ids.isEmpty()) {
            throw new IllegalStateException("There is no row of law " + rule);
        }
        become("REJECTED", ids);
        try {
            work.run();
        } finally {
            become("IN_FORCE", ids);
        }
    }

    private List<String> read(String sql) {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void become(String state, List<String> ids) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var changed =
                    statement.executeUpdate(
                            "update law_row set state = '%s' where id in (%s)"
                                    .formatted(
                                            state, ids.stream().collect(Collectors.joining(", "))));
            if (changed != ids.size()) {
                throw new IllegalStateException(
                        changed + " rows of law changed, not " + ids.size());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        catalogues.forget(null);
    }
}
