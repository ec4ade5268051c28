package vn.bangvang.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import vn.bangvang.platform.record.Versioned;

/** What people wrote for a section of a year's report. */
@Entity
@Table(name = "year_remark")
class YearRemark extends Versioned {
    private int year;

    @Enumerated(EnumType.STRING)
    private ReportSection section;

    private String content;

    protected YearRemark() {}

    YearRemark(int year, ReportSection section) {
        this.year = year;
        this.section = section;
    }

    void write(String text) {
        content = text == null ? "" : text;
    }

    ReportSection section() {
        return section;
    }

    String content() {
        return content;
    }
}
