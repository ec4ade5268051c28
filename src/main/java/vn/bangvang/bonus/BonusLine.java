package vn.bangvang.bonus;

import java.io.Serializable;

/**
 * The bonus of one line of a decision, in đồng.
 *
 * @param hundredths coefficient in hundredths of the base salary
 * @param raw the exact product
 * @param paid rounded; zero when a higher bonus of the same recipient takes its place
 * @param stacked whether it was left out for a higher one
 */
public record BonusLine(
        int number,
        String awardName,
        String recipient,
        String recipientUnit,
        int hundredths,
        long raw,
        long paid,
        boolean stacked,
        boolean verified)
        implements Serializable {}
