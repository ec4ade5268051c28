package vn.bangvang.dossier.prospect;

import java.io.Serializable;
import java.util.List;
import vn.bangvang.award.Subject;
import vn.bangvang.eligibility.Finding;

/**
 * Who could be nominated.
 *
 * @param missing conditions in the way; none, or one
 * @param nominatedBy name of the unit that nominates already for the award, or {@code null}
 */
public record Prospect(
        Subject subject,
        String code,
        String name,
        String title,
        List<Finding> missing,
        String nominatedBy)
        implements Serializable {
    public Prospect {
        missing = List.copyOf(missing);
    }
}
