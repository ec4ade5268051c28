package vn.bangvang.platform.start;

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
 * The start of the program, and whether its database answers. The start runs beside the server's
 * own, so that who comes meanwhile, or after a start that failed, is told so instead of finding
 * nothing.
 */
@ApplicationScoped
public class Start {
    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    /** Until the database is asked again before the start. */
    private static final int SECONDS = 5;

    /** How long the database has to answer, in seconds. */
    private static final int PATIENCE = 1;

    /** SQL states of a server that cannot be reached; others will not change by waiting. */
    private static final String OUT_OF_REACH = "08";

    /** How far the start came, and whether the database answers since. */
    public enum State {
        STARTING,
        READY,
        FAILED,
        AWAY
    }

    @Resource ManagedScheduledExecutorService executor;
    @Inject Migration migration;

    @Resource(lookup = "jdbc/watch")
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
            executor.scheduleWithFixedDelay(this::watch, 1, 1, TimeUnit.SECONDS);
        } catch (RuntimeException | Error e) {
            state = State.FAILED;
            LOG.log(Level.SEVERE, e, () -> "The program has not started: " + e.getMessage());
        }
    }

    private void watch() {
        // the first try may meet a connection that broke meanwhile; the second one is a new one
        var now = answers() || answers() ? State.READY : State.AWAY;
        if (now != state) {
            LOG.warning(
                    now == State.READY
                            ? "The database answers again."
                            : "The database does not answer; everybody is told to come again.");
            state = now;
        }
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE);
        } catch (SQLException | RuntimeException e) {
            return false;
        }
    }

    private boolean isOutOfReach() {
        try (var connection = database.getConnection()) {
            return !connection.isValid(PATIENCE);
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
