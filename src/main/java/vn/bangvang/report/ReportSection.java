package vn.bangvang.report;

/** The parts of the year report that people write themselves (rules.md 8.3). */
public enum ReportSection {
    LEADERSHIP,
    MOVEMENTS,
    ORGANISATION,
    WEAKNESSES,
    DIRECTIONS
}
