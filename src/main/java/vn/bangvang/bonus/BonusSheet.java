package vn.bangvang.bonus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import vn.bangvang.award.Catalogue;
import vn.bangvang.decision.DecisionCard;
import vn.bangvang.decision.Rounding;
import vn.bangvang.platform.RuleViolation;

/**
 * The bonus of a decision: coefficient × base salary of the day it was signed (rules B-BASE,
 * B-ROUND). Of one recipient only the highest is paid where the era says so (rule B-STACK); else
 * the highest title and each form.
 */
public record BonusSheet(long baseSalary, String decree, Rounding rounding, List<BonusLine> lines)
        implements Serializable {
    public BonusSheet {
        lines = List.copyOf(lines);
    }

    public long total() {
        return lines.stream().mapToLong(BonusLine::paid).sum();
    }

    public long rawTotal() {
        return lines.stream().filter(l -> !l.stacked()).mapToLong(BonusLine::raw).sum();
    }

    static BonusSheet of(DecisionCard decision, Catalogue catalogue, Rounding rounding) {
        var day = decision.signedOn();
        var salary = catalogue.salary(day);
        var base = salary.amount().longValueExact();
        var lines = new ArrayList<BonusLine>();
        var highest = new HashMap<String, Integer>();
        for (var line : decision.lines()) {
            var row =
                    catalogue
                            .bonus(line.award(), line.subject(), day)
                            .orElseThrow(
                                    () ->
                                            new RuleViolation(
                                                    "bonus.coefficient.missing",
                                                    line.awardName(),
                                                    day));
            var raw = base * row.hundredths() / 100;
            lines.add(
                    new BonusLine(
                            line.number(),
                            line.awardName(),
                            line.recipient(),
                            line.recipientUnit(),
                            row.hundredths(),
                            raw,
                            rounding.round(raw),
                            false,
                            row.verified()));
            var ofAll =
                    catalogue
                            .row("B-STACK", line.award(), line.subject(), day)
                            .filter(r -> "HIGHEST_OF_ALL".equals(r.mode()))
                            .isPresent();
            var kind = catalogue.award(line.award()).kind();
            keepHigher(lines, highest, line.recipientKey() + (ofAll ? "" : " " + kind));
        }
        return new BonusSheet(base, salary.article(), rounding, lines);
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
        var l = lines.get(loser);
        lines.set(
                loser,
                new BonusLine(
                        l.number(),
                        l.awardName(),
                        l.recipient(),
                        l.recipientUnit(),
                        l.hundredths(),
                        l.raw(),
                        0,
                        true,
                        l.verified()));
    }
}
