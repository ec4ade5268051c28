package vn.bangvang.council.session;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A session as a list shows it.
 *
 * @param councilOf name of the unit at which the council stands
 * @param seats places that the actor has in it, none or one
 * @param unanswered invitations to it that the actor has not answered, none or one
 */
public record SessionRow(
        String code,
        String councilOf,
        String roundName,
        LocalDate heldOn,
        String place,
        SessionState state,
        long items,
        long seats,
        long unanswered)
        implements Serializable {

    /** Whether the actor sits in the session. */
    public boolean isAttended() {
        return seats > 0;
    }

    /** Whether the actor has still to say whether to come. */
    public boolean isUnanswered() {
        return unanswered > 0;
    }
}
