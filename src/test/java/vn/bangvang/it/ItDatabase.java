package vn.bangvang.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of the test server, as its owner sees it: for tests outside the server. */
public final class ItDatabase {
    private ItDatabase() {}

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("it.db.url"),
                System.getProperty("it.db.user"),
                System.getProperty("it.db.password"));
    }
}
