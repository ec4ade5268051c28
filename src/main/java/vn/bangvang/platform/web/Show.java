package vn.bangvang.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.bangvang.platform.Clocks;

/** Dates, moments and numbers as people in Viet Nam write them. */
@Named("show")
@ApplicationScoped
public class Show {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    public String date(LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    /**
     * @param utc a moment, UTC
     * @return its wall time in Viet Nam
     */
    public String moment(LocalDateTime utc) {
        return utc == null ? "" : MOMENT.format(Clocks.local(utc));
    }

    /** 10867505 as 10.867.505. */
    public String number(Number number) {
        return number == null ? "" : format("#,##0").format(number);
    }

    /** Counts under ten are written with a leading zero: 03. */
    public String count(Number number) {
        return number == null ? "" : format("00").format(number);
    }

    public String money(Number vnd) {
        return vnd == null ? "" : number(vnd) + "\u00a0đ";
    }

    /** A share such as 0.435 as 43,5%. */
    public String percent(Double share) {
        return share == null ? "–" : format("0.0").format(share * 100) + "%";
    }

    private static DecimalFormat format(String pattern) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols);
    }
}
