package vn.bangvang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bangvang.identity.SignInService;

/**
 * Whether sessions still carry the stamp of their account. What ends every other session of an
 * account gives it a new stamp, and its own session takes that over a moment later: what the same
 * browser asks in this moment (a draft, how far work is) waits for it and does not end the session.
 */
@ApplicationScoped
class SessionStamps {
    private static final int SOME = 64;

    /** Of many sessions few do this at once: they share the locks. */
    private static final Object[] LOCKS =
            Stream.generate(Object::new).limit(SOME).toArray(Object[]::new);

    @Inject SignInService signIn;

    private static Object lock(HttpSession session) {
        return LOCKS[Math.floorMod(session.getId().hashCode(), SOME)];
    }

    /**
     * Does what ends every session of the account; this one goes on.
     *
     * @param change ends the sessions
     */
    void goOn(HttpSession session, String account, Runnable change) {
        synchronized (lock(session)) {
            change.run();
            session.setAttribute(SessionMechanism.STAMP, signIn.stamp(account));
        }
    }

    /** Who comes in with a session; empty when the account is closed or its sessions were ended. */
    Optional<SignInService.Entry> entry(HttpSession session, String account) {
        var entry = now(session, account);
        if (entry.isPresent()) {
            return entry;
        }
        synchronized (lock(session)) {
            return now(session, account);
        }
    }

    private Optional<SignInService.Entry> now(HttpSession session, String account) {
        return signIn.entry(
                account,
                (Integer) session.getAttribute(SessionMechanism.STAMP),
                (String) session.getAttribute(SessionMechanism.HAT));
    }
}
