package vn.bangvang.bonus;

import java.io.Serializable;
import vn.bangvang.award.Recipient;

/**
 * The bonus of one line of a decision, in đồng.
 *
 * @param hundredths coefficient in hundredths of the base salary; like what follows from it {@code
 *     null} where the law of the day says none
 * @param raw the exact product
 * @param paid rounded; zero when a higher bonus of the same recipient takes its place
 * @param stacked whether it was left out for a higher one
 */
public record BonusLine(
        int number,
        String awardName,
        Recipient recipient,
        Integer hundredths,
        Long raw,
        Long paid,
        boolean stacked,
        boolean verified)
        implements Serializable {

    /** Whether the law says what is to be paid. */
    public boolean known() {
        return raw != null;
    }

    /** The same, left out for a higher bonus of the same recipient. */
    BonusLine leftOut() {
        return new BonusLine(number, awardName, recipient, hundredths, raw, 0L, true, verified);
    }
}
