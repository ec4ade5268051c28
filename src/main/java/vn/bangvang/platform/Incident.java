package vn.bangvang.platform;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * An error of the program itself: logged once, under the number of the request, which a person is
 * told.
 */
public record Incident(String number) {
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    /** Writes the error into the server's log. */
    public static Incident of(Throwable error) {
        var number = RequestNumber.current().orElseGet(RequestNumber::fresh);
        LOG.log(Level.SEVERE, "Incident " + number, error);
        return new Incident(number);
    }
}
