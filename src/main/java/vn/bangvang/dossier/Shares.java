package vn.bangvang.dossier;

import java.io.Serializable;

/** Who is nominated: individuals, and of them direct labour, leaders and women. */
public record Shares(long individuals, long direct, long leaders, long women)
        implements Serializable {
    public Double directShare() {
        return share(direct);
    }

    public Double leaderShare() {
        return share(leaders);
    }

    public Double womenShare() {
        return share(women);
    }

    private Double share(long part) {
        return individuals == 0 ? null : (double) part / individuals;
    }
}
