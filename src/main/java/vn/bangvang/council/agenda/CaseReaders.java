package vn.bangvang.council.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.bangvang.council.membership.Duties;
import vn.bangvang.council.session.Attendance;
import vn.bangvang.council.session.SessionItem;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.council.vote.Seating;
import vn.bangvang.council.vote.Voting;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;

/**
 * Who may read what a session votes on: its members and who runs it, from the invitation until the
 * session is closed; who reads dossiers of the whole place at any time.
 */
@ApplicationScoped
class CaseReaders {
    @Inject Voting voting;
    @Inject Duties duties;
    @Inject Acting acting;

    boolean has(Seating seating) {
        var session = seating.session();
        var actor = acting.actor();
        var unit = session.council().unit();
        if (actor.mayAt(Permission.DOSSIER_READ, unit.path())) {
            return true;
        }
        var under = session.state() == SessionState.PLANNED || session.state() == SessionState.OPEN;
        return under
                && (duties.has(Permission.COUNCIL_RUN, unit)
                        || seating.seatOf(actor.account()).isPresent());
    }

    /** Nobody reads the file of a case that is about himself, or on which he takes no part. */
    boolean has(SessionItem item) {
        var seating = voting.seating(item.session());
        return has(seating)
                && seating.seatOf(acting.actor().account())
                        .map(Attendance::member)
                        .filter(
                                m ->
                                        item.nomination().isOf(m.account().personId())
                                                || seating.isRecused(item, m))
                        .isEmpty();
    }
}
