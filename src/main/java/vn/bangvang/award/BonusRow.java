package vn.bangvang.award;

/** Bonus coefficient of an award for a subject in an era, in hundredths of the base salary. */
public record BonusRow(
        String award,
        Subject subject,
        String era,
        int hundredths,
        String article,
        SourceStatus status) {}
