package vn.bangvang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import vn.bangvang.platform.PortalAddress;
import vn.bangvang.platform.Settings;

/** The settings of the practice district. */
@ApplicationScoped
@Transactional
public class PracticePlace {
    private static final String SHIFT = "practice.shift.seconds";

    @PersistenceContext EntityManager em;
    @Inject Settings settings;
    @Inject PortalAddress portal;

    /** Seconds between the wall clock and the district's time; empty before it was loaded. */
    public String shift() {
        return settings.get(SHIFT);
    }

    /** Whether the database holds anybody's units or accounts. */
    public boolean isTaken() {
        return em.createQuery("select count(u) from Unit u", Long.class).getSingleResult() > 0
                || em.createQuery("select count(a) from Account a", Long.class).getSingleResult()
                        > 0;
    }

    public void name() {
        settings.set("place.name", "huyện Sông Vàng");
        settings.set("place.authority", "ỦY BAN NHÂN DÂN HUYỆN SÔNG VÀNG");
        settings.set("place.seat", "Sông Vàng");
        settings.set("place.unit", SampleUnits.ROOT);
    }

    public void settle(Duration shift) {
        settings.set("portal.visits.start", "10867505");
        settings.set(SHIFT, String.valueOf(shift.toSeconds()));
    }

    public String address() {
        return portal.get() + "/";
    }
}
