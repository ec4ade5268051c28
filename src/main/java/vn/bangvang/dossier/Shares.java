package vn.bangvang.dossier;

import java.io.Serializable;
import vn.bangvang.platform.Ratio;

/**
 * Who is nominated: individuals, and of them direct labour, leaders and women.
 *
 * @param direct of those whose class of post is known
 * @param leaders of those whose class of post is known
 * @param women of those whose sex is known
 */
public record Shares(long individuals, Ratio direct, Ratio leaders, Ratio women)
        implements Serializable {
    /** Individuals of whom nobody knows the class of post. */
    public long classUnknown() {
        return individuals - direct.whole();
    }

    /** Individuals of whom nobody knows the sex. */
    public long sexUnknown() {
        return individuals - women.whole();
    }
}
