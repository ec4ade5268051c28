package vn.bangvang.award;

/** What is handed over with an award in an era. */
public record ObjectRow(
        String award, String era, AwardObject object, String article, SourceStatus status) {}
