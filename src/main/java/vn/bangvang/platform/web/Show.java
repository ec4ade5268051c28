package vn.bangvang.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Days;
import vn.bangvang.platform.Ratio;
import vn.bangvang.platform.Ratios;
import vn.bangvang.platform.sheet.TableFile;

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
        return number == null ? "" : format("#,##0").format(number);
    }

    /** Counts under ten are written with a leading zero: 03. */
    public String count(Number number) {
        return number == null ? "" : format("#,#00").format(number);
    }

    public String money(Number vnd) {
        return vnd == null ? "" : number(vnd) + "\u00a0đ";
    }

    /** 45 hundredths as 0,45. */
    public String hundredths(Integer number) {
        return number == null ? "" : format("0.00").format(number / 100.0);
    }

    /**
     * A share such as 43,5%; over few cases counts such as 3/4; in words where nothing is known.
     */
    public String ratio(Ratio ratio) {
        if (ratio == null || !ratio.known()) {
            return messages.of("platform.noData");
        }
        return ratios.isFew(ratio)
                ? number(ratio.part()) + "/" + number(ratio.whole())
                : format("0.0").format(ratio.value() * 100) + "%";
    }

    private DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, symbols(messages.locale()));
    }

    static DecimalFormatSymbols symbols(Locale locale) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        var vietnamese = locale.getLanguage().equals("vi");
        symbols.setGroupingSeparator(vietnamese ? '.' : ',');
        symbols.setDecimalSeparator(vietnamese ? ',' : '.');
        return symbols;
    }
}
