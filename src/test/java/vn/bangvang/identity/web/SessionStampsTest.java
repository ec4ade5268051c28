package vn.bangvang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.identity.SignInService;
import vn.bangvang.platform.access.Actor;

/** A session and the stamp of its account, while that changes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SessionStampsTest {
    private static final String ACCOUNT = "cb.thu";

    private final Account account = new Account();
    private final SessionStamps stamps = new SessionStamps();
    private final HttpSession session = session();

    SessionStampsTest() {
        stamps.signIn = account;
        session.setAttribute(SessionMechanism.STAMP, 1);
    }

    @Test
    void what_the_same_browser_asks_while_the_stamp_changes_comes_in() {
        var entered = new AtomicReference<Optional<SignInService.Entry>>();
        var asking = new Thread(() -> entered.set(stamps.entry(session, ACCOUNT)));

        stamps.goOn(
                session,
                ACCOUNT,
                () -> {
                    account.stamp = 2; // as others see it from the end of the transaction on
                    asking.start();
                    while (asking.getState() != Thread.State.BLOCKED
                            && asking.getState() != Thread.State.TERMINATED) {
                        Thread.onSpinWait();
                    }
                });
        join(asking);

        assertThat(entered.get()).isPresent();
        assertThat(session.getAttribute(SessionMechanism.STAMP)).isEqualTo(2);
    }

    @Test
    void a_session_that_others_have_ended_does_not_come_in() {
        account.stamp = 2;

        assertThat(stamps.entry(session, ACCOUNT)).isEmpty();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An account of which only the stamp matters. */
    private static final class Account extends SignInService {
        private volatile int stamp = 1;

        @Override
        public int stamp(String name) {
            return stamp;
        }

        @Override
        public Optional<Entry> entry(String name, int carried, String hat) {
            return carried == stamp
                    ? Optional.of(new Entry(Actor.program(name), List.of(), null, First.NOTHING))
                    : Optional.empty();
        }
    }

    private static HttpSession session() {
        Map<String, Object> kept = new ConcurrentHashMap<>();
        return (HttpSession)
                Proxy.newProxyInstance(
                        SessionStampsTest.class.getClassLoader(),
                        new Class<?>[] {HttpSession.class},
                        (proxy, method, args) ->
                                switch (method.getName()) {
                                    case "getId" -> "thu";
                                    case "setAttribute" -> kept.put((String) args[0], args[1]);
                                    case "getAttribute" -> kept.get((String) args[0]);
                                    default -> throw new UnsupportedOperationException();
                                });
    }
}
