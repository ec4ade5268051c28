package vn.bangvang.register.oldlist;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Commendation;
import vn.bangvang.platform.Days;
import vn.bangvang.platform.Text;

/** The words of offices on old lists. */
public final class OldWords {
    /** Types of commendation by the words of offices. */
    static final Map<String, Commendation> COMMENDATIONS =
            Map.ofEntries(
                    Map.entry("cong trang", Commendation.MERIT),
                    Map.entry("thuong xuyen", Commendation.MERIT),
                    Map.entry("theo cong trang", Commendation.MERIT),
                    Map.entry("chuyen de", Commendation.THEMATIC),
                    Map.entry("theo chuyen de", Commendation.THEMATIC),
                    Map.entry("theo dot", Commendation.THEMATIC),
                    Map.entry("phong trao", Commendation.THEMATIC),
                    Map.entry("theo dot, chuyen de", Commendation.THEMATIC),
                    Map.entry("dot xuat", Commendation.SUDDEN),
                    Map.entry("cong hien", Commendation.LONG_SERVICE),
                    Map.entry("qua trinh cong hien", Commendation.LONG_SERVICE),
                    Map.entry("nien han", Commendation.SENIORITY),
                    Map.entry("doi ngoai", Commendation.FOREIGN));

    private static final Pattern YEARS =
            Pattern.compile(
                    "(?iu)(?:từ\\s+)?(?:năm\\s+)?((?:19|20)\\d\\d)"
                            + "(?:\\s*(?:[-–]|đến)\\s*(?:năm\\s+)?((?:19|20)\\d\\d))?");

    private static final Pattern DECISION =
            Pattern.compile(
                    "(?iu)^(?:quyết định|qđ)?\\s*(?:số)?\\s*[:.]?\\s*(\\S+?)[,;]?\\s+(?:ký\\s+)?(?:ngày|,)\\s*(.+)$");

    private OldWords() {}

    /**
     * A decision as a cell names it.
     *
     * @param day {@code null} where the cell has none
     */
    record Decision(String number, LocalDate day) {}

    /** "156/QĐ-UBND", or "QĐ số 156/QĐ-UBND ngày 01/02/2015" with its day. */
    static Decision decision(String text) {
        var both = DECISION.matcher(Text.clean(text));
        var day = both.matches() ? Days.day(both.group(2)).orElse(null) : null;
        return day == null ? new Decision(text, null) : new Decision(both.group(1), day);
    }

    /** Years such as "2012-2016", "từ 2012 đến 2016", or a single one. */
    public static Optional<Achieved> achieved(String text) {
        var years = YEARS.matcher(text);
        if (!years.matches()) {
            return Optional.empty();
        }
        var first = Integer.parseInt(years.group(1));
        var last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
        return first <= last ? Optional.of(Achieved.years(first, last)) : Optional.empty();
    }
}
