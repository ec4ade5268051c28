package vn.bangvang.platform.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the form this version needs, before anything else reads it. */
@ApplicationScoped
public class Migration {
    @Resource(lookup = "jdbc/migration")
    DataSource database;

    @Inject Grants grants;
    @Inject Event<DatabaseReady> ready;

    private int found;

    void run() {
        var flyway =
                Flyway.configure(Migration.class.getClassLoader())
                        .dataSource(database)
                        .locations("classpath:sql/migration")
                        // an older program does not run on a newer database
                        .ignoreMigrationPatterns(new String[0])
                        .load();
        flyway.migrate();
        found = flyway.info().applied().length;
        if (found == 0) {
            throw new IllegalStateException("No migration was found on the class path.");
        }
        grants.give();
        ready.fire(new DatabaseReady());
    }

    /** How many migrations the database has. */
    public int found() {
        return found;
    }
}
