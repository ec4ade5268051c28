package vn.bangvang.award;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The period of an achievement (thời gian lập thành tích), first and last day included. A decision
 * that states it says from when the next achievement counts (rule P-NEXT2).
 */
public record Achieved(LocalDate from, LocalDate to) implements Serializable {
    public Achieved {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /**
     * @return {@code null} when either day is not known
     */
    public static Achieved of(LocalDate from, LocalDate to) {
        return from == null || to == null ? null : new Achieved(from, to);
    }

    /** Whether both days are known, the last not before the first, or neither is. */
    public static boolean isWhole(LocalDate from, LocalDate to) {
        return from == null ? to == null : to != null && !to.isBefore(from);
    }

    /** Whole years, such as 2012 to 2016. */
    public static Achieved years(int first, int last) {
        return new Achieved(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
