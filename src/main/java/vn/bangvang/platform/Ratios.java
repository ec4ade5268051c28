package vn.bangvang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.bangvang.platform.table.ReportTable;

/**
 * Says a ratio in official Vietnamese. A share over few cases would mislead, so it is shown as
 * counts; how few is a setting of the place.
 */
@ApplicationScoped
public class Ratios {
    @Inject Settings settings;

    /** A share as a cell of a table. */
    public ReportTable.Share share(Ratio ratio) {
        return new ReportTable.Share(ratio, isFew(ratio));
    }

    /** "43,5%", "3/4", or that there is no data. */
    public String text(Ratio ratio) {
        return Vocabulary.OFFICIAL.share(ratio, isFew(ratio));
    }

    /** Whether the whole is too small for a share. */
    public boolean isFew(Ratio ratio) {
        return ratio.whole() < Integer.parseInt(settings.get("place.leastCases"));
    }
}
