package vn.bangvang.audit;

import java.io.Serializable;

/**
 * What became of checking the whole trail.
 *
 * @param checked rows that hold
 * @param firstWrong number of the first row that does not hold, or {@code null}
 */
public record TrailCheck(long checked, Long firstWrong) implements Serializable {
    public boolean holds() {
        return firstWrong == null;
    }
}
