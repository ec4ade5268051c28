package vn.bangvang.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The start of the program. It runs beside the server's own, so that who comes meanwhile, or after
 * a start that failed, is told so instead of finding nothing.
 */
@ApplicationScoped
public class Start {
    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    /** Until the database is asked again. */
    private static final int SECONDS = 5;

    /** SQL states of a server that cannot be reached; others will not change by waiting. */
    private static final String OUT_OF_REACH = "08";

    /** How far the start came. */
    public enum State {
        STARTING,
        READY,
        FAILED
    }

    @Resource ManagedScheduledExecutorService executor;
    @Inject Migration migration;

    @Resource(lookup = "jdbc/migration")
    DataSource database;

    private volatile State state = State.STARTING;

    void onStart(
            @Observes
                    @Priority(Interceptor.Priority.PLATFORM_BEFORE)
                    @Initialized(ApplicationScoped.class)
                    Object start) {
        executor.execute(this::run);
    }

    private void run() {
        try {
            if (isOutOfReach()) {
                LOG.warning("The database does not answer; it is asked again.");
                executor.schedule(this::run, SECONDS, TimeUnit.SECONDS);
                return;
            }
            migration.run();
            state = State.READY;
        } catch (RuntimeException | Error e) {
            state = State.FAILED;
            LOG.log(Level.SEVERE, e, () -> "The program has not started: " + e.getMessage());
        }
    }

    private boolean isOutOfReach() {
        try (var connection = database.getConnection()) {
            return !connection.isValid(SECONDS);
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith(OUT_OF_REACH)) {
                return true;
            }
            throw new IllegalStateException("The database refuses: " + e.getMessage(), e);
        }
    }

    public State state() {
        return state;
    }
}
