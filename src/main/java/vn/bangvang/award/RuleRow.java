package vn.bangvang.award;

import java.math.BigDecimal;

/**
 * A rule that holds for an award in an era.
 *
 * @param amount threshold in the unit that the rule names; {@code null} when it has none
 * @param article where the law says so
 */
public record RuleRow(
        String rule,
        String award,
        String era,
        BigDecimal amount,
        String article,
        SourceStatus status) {}
