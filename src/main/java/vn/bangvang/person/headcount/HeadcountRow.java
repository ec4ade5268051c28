package vn.bangvang.person.headcount;

import java.io.Serializable;
import vn.bangvang.platform.RuleViolation;

/**
 * People of one position class at a unit in a year; {@code null} is no figure.
 *
 * @param people all of them
 * @param minority those of ethnic minorities
 */
public record HeadcountRow(String positionClass, Integer people, Integer women, Integer minority)
        implements Serializable {
    public HeadcountRow {
        if (isWrong(people, Integer.MAX_VALUE)
                || isWrong(women, people == null ? -1 : people)
                || isWrong(minority, people == null ? -1 : people)) {
            throw new RuleViolation("person.headcount.wrong", positionClass);
        }
    }

    private static boolean isWrong(Integer count, int most) {
        return count != null && (count < 0 || count > most);
    }
}
