package vn.bangvang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import vn.bangvang.platform.Settings;

/** The settings of the practice district. */
@ApplicationScoped
@Transactional
public class PracticePlace {
    private static final String SHIFT = "practice.shift.seconds";

    @Inject Settings settings;

    /** Seconds between the wall clock and the district's time; empty before it was loaded. */
    public String shift() {
        return settings.get(SHIFT);
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
        return settings.get("portal.address") + "/";
    }
}
