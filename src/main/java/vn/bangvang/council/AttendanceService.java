package vn.bangvang.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import vn.bangvang.council.membership.Duties;
import vn.bangvang.council.session.Attendances;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.council.session.Sessions;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.access.Permission;

/** Who comes to a session: answers to the invitation before it, attendance (điểm danh) in it. */
@ApplicationScoped
@Transactional
public class AttendanceService {
    @Inject Sessions sessions;
    @Inject Attendances attendances;
    @Inject Duties duties;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /**
     * The member's own answer to the invitation; another may follow until the session is opened.
     *
     * @param absence why not
     */
    @Needs(Permission.COUNCIL_VOTE)
    public void answer(String code, boolean coming, @Size(max = 300) String absence) {
        var session = sessions.with(code);
        sessions.lock(session);
        session.mustBe(SessionState.PLANNED);
        attendances.settle(session);
        attendances
                .seatOf(session, acting.actor().account())
                .orElseThrow(() -> new NotAllowed("session " + code))
                .answer(coming, absence, clocks.now());
    }

    /**
     * Writes down that a member will come, or is there, or not. In an open session who comes late
     * and who leaves early is kept with the moment.
     *
     * @param absence why not
     */
    @Needs(Permission.COUNCIL_RUN)
    public void attend(
            String code, long memberId, boolean present, @Size(max = 300) String absence) {
        var session = sessions.with(code);
        duties.mustHave(Permission.COUNCIL_RUN, session.council().unit());
        sessions.lock(session);
        var planned = session.state() == SessionState.PLANNED;
        if (planned) {
            attendances.settle(session);
        } else {
            session.mustBe(SessionState.OPEN);
        }
        var place =
                attendances.of(session).stream()
                        .filter(a -> Objects.equals(a.member().id(), memberId))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("member " + memberId + " in " + code));
        if (planned) {
            place.answer(present, absence, clocks.now());
            return;
        }
        if (place.present() == present) {
            return;
        }
        place.mark(present, absence);
        if (present) {
            attendances.enter(session, place.member(), clocks.now());
        } else {
            attendances.leave(session, place.member(), clocks.now());
        }
    }
}
