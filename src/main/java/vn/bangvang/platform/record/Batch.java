package vn.bangvang.platform.record;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import vn.bangvang.platform.Chunks;

/**
 * Writes tens of thousands of rows in the running transaction: in batches, not as entities one by
 * one.
 */
public final class Batch {
    private Batch() {}

    /** Puts the values of a row into the statement. */
    public interface Row<T> {
        void fill(PreparedStatement insert, T row) throws SQLException;
    }

    /**
     * @throws IllegalStateException without a transaction, or when the database refuses a row
     */
    public static <T> void insert(EntityManager em, String sql, List<T> rows, Row<T> row) {
        var connection = em.unwrap(Connection.class);
        if (connection == null) {
            throw new IllegalStateException("no transaction to write in: " + sql);
        }
        try (var insert = connection.prepareStatement(sql)) {
            for (var some : Chunks.of(rows)) {
                for (var one : some) {
                    row.fill(insert, one);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
