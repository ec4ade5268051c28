package vn.bangvang.council.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.websocket.Session;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.bangvang.platform.record.Change;
import vn.bangvang.platform.record.Changes;

/**
 * Tells the open pages of sessions that votes, attendance or a session have moved; what has, each
 * page asks for itself, and is told what its account may know.
 */
@ApplicationScoped
public class LiveSessions {
    private static final Logger LOG = Logger.getLogger(LiveSessions.class.getName());

    private static final Set<String> WATCHED =
            Set.of("Vote", "Votes", "Conflict", "Attendance", "Presence", "CouncilSession");

    /** Shared with the endpoints, which the container makes itself and injects nothing into. */
    private static final Set<Session> PAGES = ConcurrentHashMap.newKeySet();

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changes made) {
        if (made.list().stream().map(Change::subject).anyMatch(WATCHED::contains)) {
            PAGES.forEach(LiveSessions::tell);
        }
    }

    /** One that cannot be told any more is loaded by hand. */
    private static void tell(Session page) {
        try {
            page.getAsyncRemote().sendText("moved");
        } catch (IllegalStateException gone) {
            LOG.log(Level.FINE, "A page of a session is gone", gone);
            closed(page);
        }
    }

    static void opened(Session page) {
        PAGES.add(page);
    }

    static void closed(Session page) {
        PAGES.remove(page);
    }
}
