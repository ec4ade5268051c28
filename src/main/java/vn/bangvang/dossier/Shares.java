package vn.bangvang.dossier;

import java.io.Serializable;
import vn.bangvang.platform.Ratio;

/** Who is nominated: individuals, and of them direct labour, leaders and women. */
public record Shares(long individuals, long direct, long leaders, long women)
        implements Serializable {
    public Ratio directShare() {
        return new Ratio(direct, individuals);
    }

    public Ratio leaderShare() {
        return new Ratio(leaders, individuals);
    }

    public Ratio womenShare() {
        return new Ratio(women, individuals);
    }
}
