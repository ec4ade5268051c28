package vn.bangvang.council.membership;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A council as a list shows it.
 *
 * @param lastDay of its authority, or {@code null} while that is open
 * @param mine whether the actor runs it
 * @param members whose term runs today
 */
public record CouncilRow(
        String unitCode,
        String unitName,
        String instrument,
        LocalDate from,
        LocalDate lastDay,
        boolean mine,
        List<MemberRow> members)
        implements Serializable {

    /** Whether the actor may plan its sessions and appoint its members today. */
    public boolean isRun() {
        return mine && lastDay == null;
    }
}
