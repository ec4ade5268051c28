package vn.bangvang.bonus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.LawRow;
import vn.bangvang.decision.DecisionCard;
import vn.bangvang.decision.Rounding;

/**
 * The bonus of a decision: coefficient × base salary of the day it was signed (rules B-BASE,
 * B-ROUND). Of one recipient only the highest is paid where the era says so (rule B-STACK); else
 * the highest title and each form.
 *
 * @param baseSalary in đồng; {@code null} where the law of the day says none
 */
public record BonusSheet(Long baseSalary, String decree, Rounding rounding, List<BonusLine> lines)
        implements Serializable {
    public BonusSheet {
        lines = List.copyOf(lines);
    }

    public long total() {
        return known().mapToLong(BonusLine::paid).sum();
    }

    /** The total if it were rounded otherwise; who is paid the higher bonus stays. */
    public long total(Rounding otherwise) {
        return known().filter(l -> !l.stacked()).mapToLong(l -> otherwise.round(l.raw())).sum();
    }

    /** Lines of which the law does not say what is to be paid. */
    public long unknown() {
        return lines.size() - known().count();
    }

    /** What each award costs, in the order of the list. */
    public List<BonusSum> byAward() {
        return sums(BonusLine::awardName);
    }

    /** What each unit gets, in the order of the list. */
    public List<BonusSum> byUnit() {
        return sums(l -> l.recipient().unit());
    }

    private List<BonusSum> sums(Function<BonusLine, String> name) {
        var groups =
                lines.stream()
                        .collect(
                                Collectors.groupingBy(
                                        name, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(g -> sum(g.getKey(), g.getValue())).toList();
    }

    private static BonusSum sum(String name, List<BonusLine> group) {
        var known = group.stream().filter(BonusLine::known).toList();
        return new BonusSum(
                name,
                group.size(),
                known.stream().mapToLong(BonusLine::paid).sum(),
                group.size() - known.size());
    }

    private Stream<BonusLine> known() {
        return lines.stream().filter(BonusLine::known);
    }

    static BonusSheet of(DecisionCard decision, Catalogue catalogue, Rounding rounding) {
        var day = decision.signedOn();
        var salary = catalogue.salary(day);
        var base = salary.map(s -> s.amount().longValueExact()).orElse(null);
        var lines = new ArrayList<BonusLine>();
        var highest = new HashMap<String, Integer>();
        for (var line : decision.lines()) {
            var coefficient = catalogue.bonus(line.award(), line.recipient().subject(), day);
            var hundredths = coefficient.map(LawRow::hundredths).orElse(null);
            var raw = base == null || hundredths == null ? null : (Long) (base * hundredths / 100);
            lines.add(
                    new BonusLine(
                            lines.size() + 1,
                            line.awardName(),
                            line.recipient(),
                            hundredths,
                            raw,
                            raw == null ? null : (Long) rounding.round(raw),
                            false,
                            coefficient.map(LawRow::verified).orElse(true)));
            if (raw == null) {
                continue;
            }
            var ofAll =
                    catalogue
                            .row("B-STACK", line.award(), line.recipient().subject(), day)
                            .filter(r -> "HIGHEST_OF_ALL".equals(r.mode()))
                            .isPresent();
            var kind = catalogue.award(line.award()).kind();
            keepHigher(lines, highest, line.recipient().key() + (ofAll ? "" : " " + kind));
        }
        return new BonusSheet(base, salary.map(LawRow::article).orElse(null), rounding, lines);
    }

    /**
     * When the recipient of the last line stands on the list already, only the higher bonus is
     * paid.
     */
    private static void keepHigher(
            List<BonusLine> lines, HashMap<String, Integer> highest, String recipient) {
        var last = lines.size() - 1;
        var earlier = highest.get(recipient);
        if (earlier == null) {
            highest.put(recipient, last);
            return;
        }
        var loser =
                lines.get(last).raw() > lines.get(earlier).raw() ? earlier : Integer.valueOf(last);
        highest.put(recipient, loser.equals(earlier) ? last : earlier);
        lines.set(loser, lines.get(loser).leftOut());
    }
}
