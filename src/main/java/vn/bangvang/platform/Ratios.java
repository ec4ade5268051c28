package vn.bangvang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Says a ratio in official Vietnamese. A share over few cases would mislead, so it is shown as
 * counts; how few is a setting of the place.
 */
@ApplicationScoped
public class Ratios {
    public static final String NO_DATA = "không có số liệu";

    @Inject Settings settings;

    /** "43,5%", "3/4", or that there is no data. */
    public String text(Ratio ratio) {
        if (!ratio.known()) {
            return NO_DATA;
        }
        return isFew(ratio)
                ? ratio.part() + "/" + ratio.whole()
                : "%.1f%%".formatted(ratio.value() * 100).replace('.', ',');
    }

    /** Whether the whole is too small for a share. */
    public boolean isFew(Ratio ratio) {
        return ratio.whole() < Integer.parseInt(settings.get("place.leastCases"));
    }
}
