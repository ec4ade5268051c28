package vn.bangvang.award;

/** Working days that the law allows for a step in an era. */
public record TimeLimitRow(
        String code, String era, int workingDays, String article, SourceStatus status) {}
