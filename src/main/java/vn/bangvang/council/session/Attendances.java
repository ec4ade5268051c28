package vn.bangvang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.council.membership.CouncilMember;
import vn.bangvang.council.membership.Councils;

/**
 * Who is expected at a session and who sits in it. While it is planned these are the members of its
 * day; when it is opened they are written down, and from then on who comes and goes with the
 * moment.
 */
@ApplicationScoped
public class Attendances {
    @Inject Sessions sessions;
    @Inject Councils councils;

    public List<Attendance> of(CouncilSession session) {
        var kept = sessions.attendanceOf(session);
        if (session.state() != SessionState.PLANNED) {
            return kept;
        }
        var known =
                kept.stream().collect(Collectors.toMap(Attendance::member, Function.identity()));
        return councils.membersOn(session.council(), session.heldOn()).stream()
                .map(m -> known.computeIfAbsent(m, added -> new Attendance(session, added)))
                .toList();
    }

    /** The place of the account's owner, whether there now or not. */
    public Optional<Attendance> seatOf(CouncilSession session, String account) {
        return of(session).stream().filter(a -> a.isOf(account)).findFirst();
    }

    /** Writes down who is expected. */
    public List<Attendance> settle(CouncilSession session) {
        var expected = of(session);
        var kept = sessions.attendanceOf(session);
        kept.stream().filter(a -> !expected.contains(a)).forEach(sessions::remove);
        expected.stream().filter(a -> !kept.contains(a)).forEach(sessions::add);
        return expected;
    }

    /** A member comes into an open session. */
    public void enter(CouncilSession session, CouncilMember member, LocalDateTime now) {
        sessions.add(new Presence(session, member, now));
    }

    /** A member leaves an open session. */
    public void leave(CouncilSession session, CouncilMember member, LocalDateTime now) {
        sessions.presencesOf(session).stream()
                .filter(p -> p.member().equals(member) && p.to() == null)
                .forEach(p -> p.end(now));
    }
}
