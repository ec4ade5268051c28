package vn.bangvang.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.bangvang.council.membership.Duties;
import vn.bangvang.council.membership.MemberRow;
import vn.bangvang.council.session.Attendance;
import vn.bangvang.council.session.Attendances;
import vn.bangvang.council.session.CouncilSession;
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
     * @param seen the member as the secretary saw him: who has answered since is not overwritten
     * @param absence why not
     */
    @Needs(Permission.COUNCIL_RUN)
    public void attend(
            String code,
            @NotNull MemberRow seen,
            boolean present,
            @Size(max = 300) String absence) {
        var session = sessions.with(code);
        duties.mustHave(Permission.COUNCIL_RUN, session.council().unit());
        sessions.lock(session);
        var place = placeOf(session, seen);
        place.mustStillBe(seen.version());
        if (session.state() == SessionState.PLANNED) {
            attendances.settle(session);
            placeOf(session, seen).answer(present, absence, clocks.now());
            return;
        }
        session.mustBe(SessionState.OPEN);
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

    private Attendance placeOf(CouncilSession session, MemberRow member) {
        return attendances
                .seatOf(session, member.account())
                .orElseThrow(() -> new NotFound("member " + member.id() + " in " + session.code()));
    }
}
