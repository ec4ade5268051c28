package vn.bangvang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;

/** Settings of the place: names of the authority, address of the portal, trust badge. */
@ApplicationScoped
public class Settings {
    /** What holds until somebody sets it. */
    private static final Map<String, String> DEFAULTS =
            Map.ofEntries(
                    Map.entry("place.name", "huyện"),
                    Map.entry("place.parent", "TỈNH"),
                    Map.entry("place.authority", "ỦY BAN NHÂN DÂN HUYỆN"),
                    Map.entry("place.seat", "Huyện"),
                    Map.entry("place.help", ""),
                    Map.entry("place.secondFactor", "0"),
                    Map.entry(PortalAddress.SETTING, ""),
                    Map.entry("portal.visits.start", "0"),
                    Map.entry("portal.badge.image", ""),
                    Map.entry("portal.badge.link", ""),
                    Map.entry("portal.badge.alt", ""),
                    Map.entry("place.completeFrom", "2016"),
                    Map.entry("place.leastCases", "10"));

    private static final Duration FRESH = Duration.ofSeconds(10);

    @PersistenceContext EntityManager em;
    @Inject Clocks clocks;
    @Inject Pending pending;
    @Inject Event<Changed> changed;

    private volatile Known known = Known.NOTHING;

    /** As last read; another server's change is seen within ten seconds. */
    public String get(String code) {
        if (em.isJoinedToTransaction() && pending.isChanged()) {
            return valueIn(all(), code);
        }
        var now = clocks.now();
        if (Duration.between(known.at(), now).abs().compareTo(FRESH) > 0) {
            known = new Known(all(), now);
        }
        return valueIn(known.content(), code);
    }

    private static String valueIn(Map<String, String> content, String code) {
        return content.getOrDefault(code, DEFAULTS.getOrDefault(code, ""));
    }

    private Map<String, String> all() {
        return em.createQuery("select s from Setting s", Setting.class)
                .getResultStream()
                .collect(Collectors.toMap(Setting::code, Setting::content));
    }

    public void set(String code, String content) {
        em.createQuery("select s from Setting s where s.code = :code", Setting.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        row -> row.write(content), () -> em.persist(new Setting(code, content)));
        pending.change();
        changed.fire(new Changed());
    }

    /** Others see the change when it is sure, or what was before when it came to nothing. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed sure) {
        known = Known.NOTHING;
    }

    private record Known(Map<String, String> content, LocalDateTime at) {
        static final Known NOTHING = new Known(Map.of(), LocalDateTime.of(1900, 1, 1, 0, 0));
    }

    record Changed() {}

    /** Whether the running transaction has changed settings: what it reads is not for others. */
    @TransactionScoped
    static class Pending implements Serializable {
        private static final long serialVersionUID = 1L;
        private boolean changed;

        boolean isChanged() {
            return changed;
        }

        void change() {
            changed = true;
        }
    }
}
