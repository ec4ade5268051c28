package vn.bangvang.award;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.bangvang.platform.SourceStatus;

/**
 * One thing that the law says, from a day to a day. What amount and mode mean is told by the rule.
 *
 * @param code under which a stored verdict names this very version of the rule
 * @param award code, or {@code null} for every award
 * @param subject or {@code null} for every subject
 * @param to last day, or {@code null} while in force
 * @param amount threshold in the unit that the rule names, or {@code null}
 * @param mode a word that the rule reads, or {@code null}
 * @param article where the law says so
 * @param branch name of the branch of an award's conditions that the row belongs to: one branch is
 *     enough; {@code null} for a condition that must hold in any case
 */
public record LawRow(
        String code,
        LawKind kind,
        String rule,
        String award,
        Subject subject,
        LocalDate from,
        LocalDate to,
        BigDecimal amount,
        String mode,
        String article,
        SourceStatus status,
        String branch)
        implements Serializable {

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether the row is for this award and subject, or for all. */
    boolean isFor(String otherAward, Subject otherSubject) {
        return (award == null || award.equals(otherAward))
                && (subject == null || subject == otherSubject);
    }

    /** What makes two rows speak of the same thing: their periods must not overlap. */
    public String subjectMatter() {
        return kind + "|" + rule + "|" + award + "|" + subject + "|" + branch;
    }

    public boolean overlaps(LawRow other) {
        return subjectMatter().equals(other.subjectMatter())
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    /** The same with another last day. */
    public LawRow endingOn(LocalDate day) {
        return new LawRow(
                code, kind, rule, award, subject, from, day, amount, mode, article, status, branch);
    }

    /** Whether both say the same of the same days. */
    public boolean saysTheSameAs(LawRow other) {
        return subjectMatter().equals(other.subjectMatter())
                && from.equals(other.from)
                && java.util.Objects.equals(to, other.to)
                && sameAmount(amount, other.amount)
                && java.util.Objects.equals(mode, other.mode)
                && article.equals(other.article)
                && status == other.status;
    }

    private static boolean sameAmount(BigDecimal a, BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }

    /** The amount as a whole number. */
    public int count() {
        return amount.intValueExact();
    }

    /** The amount of a share in percent, without needless zeros. */
    public String percent() {
        return amount.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /** A coefficient in hundredths, so that money is worked out in whole numbers. */
    public int hundredths() {
        return amount.movePointRight(2).intValueExact();
    }

    public boolean verified() {
        return status == SourceStatus.FOUND;
    }

    /** For views: the amount as people write it. */
    public String amountText() {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
