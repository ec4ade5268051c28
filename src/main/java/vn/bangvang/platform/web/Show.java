package vn.bangvang.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Days;
import vn.bangvang.platform.Ratio;
import vn.bangvang.platform.Ratios;
import vn.bangvang.platform.sheet.TableFile;
import vn.bangvang.platform.table.ReportTable;

/**
 * Dates, moments and numbers as people write them in the language of the page; days are written as
 * in Viet Nam in either.
 */
@Named("show")
@RequestScoped
public class Show {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    @Inject Messages messages;
    @Inject Ratios ratios;

    /** Ends of names of the files that every import reads. */
    public String getListTypes() {
        return TableFile.TYPES;
    }

    public String date(LocalDate day) {
        return day == null ? "" : Days.written(day);
    }

    /** 02/2017. */
    public String month(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    /** Days of the week from Monday on, in short. */
    public List<String> getWeekdays() {
        return Stream.of(DayOfWeek.values())
                .map(d -> d.getDisplayName(TextStyle.NARROW, messages.locale()))
                .toList();
    }

    /** "từ 01/06/2010 đến nay", or from a day to a day. */
    public String period(LocalDate from, LocalDate to) {
        return to == null
                ? messages.of("platform.since", date(from))
                : messages.of("platform.fromTo", date(from), date(to));
    }

    /**
     * @param utc a moment, UTC
     * @return its wall time in Viet Nam
     */
    public String moment(LocalDateTime utc) {
        return utc == null ? "" : MOMENT.format(Clocks.local(utc));
    }

    /** 10867505 as 10.867.505, in English as 10,867,505. */
    public String number(Number number) {
        return messages.words().number(number);
    }

    /** Counts under ten are written with a leading zero: 03. */
    public String count(Number number) {
        return messages.words().count(number);
    }

    public String money(Number vnd) {
        return vnd == null ? "" : number(vnd) + "\u00a0đ";
    }

    /** 45 hundredths as 0,45. */
    public String hundredths(Integer number) {
        return number == null ? "" : messages.words().decimal(number / 100.0);
    }

    /**
     * A share such as 43,5%; over few cases counts such as 3/4; in words where nothing is known.
     */
    public String ratio(Ratio ratio) {
        return messages.words().share(ratio, ratio != null && ratios.isFew(ratio));
    }

    /** Texts one after the other. */
    public String joined(List<String> texts) {
        return String.join(", ", texts);
    }

    /** What stands over a column of a table. */
    public String heading(ReportTable.Column column) {
        return column.heading(messages.words());
    }

    /** A cell of a table. */
    public String cell(Object cell) {
        return ReportTable.text(cell, messages.words());
    }
}
