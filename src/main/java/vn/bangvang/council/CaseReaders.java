package vn.bangvang.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Permission;

/**
 * Who may read what a session votes on: its members and who runs it, from the invitation until the
 * session is closed; who reads dossiers of the whole place at any time.
 */
@ApplicationScoped
class CaseReaders {
    @Inject Attendances attendances;
    @Inject Duties duties;
    @Inject Acting acting;

    boolean has(CouncilSession session) {
        var actor = acting.actor();
        var unit = session.council().unit();
        if (actor.mayAt(Permission.DOSSIER_READ, unit.path())) {
            return true;
        }
        var under = session.state() == SessionState.PLANNED || session.state() == SessionState.OPEN;
        return under
                && (duties.has(Permission.COUNCIL_RUN, unit)
                        || attendances.of(session).stream()
                                .anyMatch(
                                        a -> a.member().account().name().equals(actor.account())));
    }
}
