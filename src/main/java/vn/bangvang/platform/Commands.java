package vn.bangvang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Duration;

/**
 * What forms asked for, once each: a form that is sent twice, by a double click or by going back,
 * carries the same id and makes one thing.
 */
@ApplicationScoped
public class Commands {
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject Clocks clocks;
    @PersistenceContext EntityManager em;

    /**
     * The form whose request runs from now on.
     *
     * @param id of at most 64 letters; {@code null} when there is no form
     */
    public static void begin(String id) {
        CURRENT.set(id);
    }

    public static void end() {
        CURRENT.remove();
    }

    /**
     * Writes down, in the transaction of the use case, that the running form asked for it.
     *
     * @throws RuleViolation when it did so before
     */
    public void take(String useCase, String account) {
        var id = CURRENT.get();
        if (id == null) {
            return;
        }
        if (isTaken(id, useCase)) {
            throw new RuleViolation("platform.command.done");
        }
        try {
            em.createNativeQuery(
                            "insert into command (id, use_case, account, at) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, id)
                    .setParameter(2, useCase)
                    .setParameter(3, account)
                    .setParameter(4, clocks.now())
                    .executeUpdate();
        } catch (PersistenceException e) {
            throw isTakenNow(e) ? new RuleViolation("platform.command.done") : e;
        }
        em.createNativeQuery("delete from command where at < ?1")
                .setParameter(1, clocks.now().minus(KEPT))
                .executeUpdate();
    }

    private boolean isTaken(String id, String useCase) {
        return !em.createNativeQuery("select 1 from command where id = ?1 and use_case = ?2")
                .setParameter(1, id)
                .setParameter(2, useCase)
                .getResultList()
                .isEmpty();
    }

    /** Whether the same form was faster; any other failure tells nothing of it. */
    private static boolean isTakenNow(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException) {
                return true;
            }
        }
        return false;
    }
}
