package vn.bangvang.platform.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.sql.DataTruncation;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.platform.Incident;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.record.StaleData;

/**
 * What an error means to a person.
 *
 * @param status HTTP status
 * @param key of the message
 * @param args of the message
 * @param stays whether the form stays on screen with what was typed
 * @param isOld whether the page showed what is no longer so
 */
record Failures(int status, String key, Object[] args, boolean stays, boolean isOld) {
    private static final int UNPROCESSABLE = 422;

    /** Of a page that showed what is so. */
    Failures(int status, String key, Object[] args, boolean stays) {
        this(status, key, args, stays, false);
    }

    private static final String STALE_KEY = "platform.error.stale";

    private static final Failures STALE =
            new Failures(HttpServletResponse.SC_CONFLICT, STALE_KEY, new Object[0], true, true);

    /** What MariaDB and MySQL answer to a row that a CHECK constraint refuses. */
    private static final Set<Integer> CHECKS = Set.of(4025, 3819);

    /** Class of SQL states: connection. */
    private static final String OUT_OF_REACH = "08";

    /**
     * Names the error; an unexpected one is logged once, with an incident number.
     *
     * @param posted whether something was to be saved
     */
    static Failures of(Throwable error, boolean posted) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (posted && cause instanceof NotFound) {
                return STALE; // the page showed it, so somebody has taken it away since
            }
            var known = known(cause);
            if (known != null) {
                return known;
            }
            if (isAway(cause)) {
                return plain(
                        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                        posted ? "platform.error.interrupted" : "platform.error.away",
                        false);
            }
        }
        return new Failures(
                HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                "platform.error.unexpected",
                new Object[] {Incident.of(error).number()},
                false);
    }

    /** Key of what is told above the page that is shown anew. */
    String againKey() {
        return key.equals(STALE_KEY) ? "platform.error.staleSeen" : key;
    }

    /** Whether a row was refused for what it says, not for what another row says. */
    private static boolean isCheck(SQLException e) {
        return CHECKS.contains(e.getErrorCode());
    }

    /** Whether the connection to the database was lost or not to be had. */
    private static boolean isAway(Throwable cause) {
        return cause instanceof SQLException e
                && e.getSQLState() != null
                && e.getSQLState().startsWith(OUT_OF_REACH);
    }

    private static Failures known(Throwable cause) {
        if (cause instanceof RuleViolation e) {
            return new Failures(
                    UNPROCESSABLE, e.key(), e.args(), true, cause instanceof WrongState);
        }
        if (cause instanceof ConstraintViolationException e) {
            return new Failures(
                    UNPROCESSABLE, "platform.error.input", new Object[] {fields(e)}, true);
        }
        if (cause instanceof SQLException e && isCheck(e)) {
            return plain(UNPROCESSABLE, "platform.error.impossible", true);
        }
        if (cause instanceof DataTruncation) {
            return plain(UNPROCESSABLE, "platform.error.tooLong", true);
        }
        if (cause instanceof StaleData
                || cause instanceof OptimisticLockException
                || cause instanceof SQLIntegrityConstraintViolationException e && !isCheck(e)) {
            return STALE;
        }
        if (cause instanceof NotAllowed) {
            return plain(HttpServletResponse.SC_FORBIDDEN, "platform.error.forbidden", false);
        }
        if (cause instanceof BadRequest) {
            return plain(HttpServletResponse.SC_BAD_REQUEST, "platform.error.bad", false);
        }
        if (cause instanceof NotFound) {
            return plain(HttpServletResponse.SC_NOT_FOUND, "platform.error.missing", false);
        }
        if (cause instanceof ViewExpiredException) {
            return plain(HttpServletResponse.SC_GONE, "platform.error.expired", false);
        }
        return null;
    }

    /** The field and its limit, in words of the program: keys in braces stand for them. */
    private static String words(ConstraintViolation<?> violation) {
        if (!violation.getMessageTemplate().startsWith("{jakarta.")) {
            return violation.getMessage();
        }
        var limit = violation.getConstraintDescriptor();
        var kind = limit.getAnnotation().annotationType().getSimpleName();
        var values = limit.getAttributes();
        var words = "{" + field(violation) + "} {platform.limit." + kind + "}";
        return switch (kind) {
            case "Size" -> words + " " + values.get("max") + " {platform.limit.letters}";
            case "Min", "Max" -> words + " " + values.get("value");
            default -> words;
        };
    }

    /** The message that names the field: of its capability, or of the whole program. */
    private static String field(ConstraintViolation<?> violation) {
        var name = field(violation.getPropertyPath());
        var own = capability(violation.getLeafBean()) + ".field." + name;
        return Vocabulary.OFFICIAL.find(own).isPresent() ? own : "platform.field." + name;
    }

    private static String capability(Object bean) {
        var packages = bean == null ? new String[0] : bean.getClass().getPackageName().split("\\.");
        return packages.length > 2 ? packages[2] : "platform";
    }

    /** The last name of a path. */
    private static String field(Path path) {
        var name = "";
        for (var node : path) {
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                name = node.getName();
            }
        }
        return name;
    }

    private static String fields(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(Failures::words)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static Failures plain(int status, String key, boolean stays) {
        return new Failures(status, key, new Object[0], stays);
    }
}
