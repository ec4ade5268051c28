package vn.bangvang.council.membership;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A member at a session, as shown.
 *
 * @param present whether there now, or there when it was closed
 * @param absence why not, or why the member left
 * @param version of the place in the session, 0 while nothing is written of it
 * @param answeredAt when the invitation was answered, UTC; {@code null} while it is not
 * @param sittings when the member sat in the open session, in order
 */
public record MemberRow(
        Long id,
        String account,
        String name,
        CouncilRole role,
        String post,
        boolean present,
        String absence,
        int version,
        LocalDateTime answeredAt,
        List<Sitting> sittings)
        implements Serializable {
    public MemberRow {
        sittings = List.copyOf(sittings);
    }

    /**
     * A stretch of time in the session, UTC.
     *
     * @param to {@code null} while it lasts, or where it lasted to the end
     */
    public record Sitting(LocalDateTime from, LocalDateTime to) implements Serializable {}

    /** Whether nobody knows yet that the member will come, or will not. */
    public boolean isSilent() {
        return present && answeredAt == null;
    }

    /** Whether the member sat in the session at all. */
    public boolean took() {
        return present || !sittings.isEmpty();
    }
}
