package vn.bangvang.register;

import java.io.Serializable;
import java.util.Map;
import vn.bangvang.award.Subject;

/**
 * How many awards of a year stand.
 *
 * @param year 0 where no year has any
 */
public record YearOfHonour(int year, Map<Subject, Long> awards) implements Serializable {
    public YearOfHonour {
        awards = Map.copyOf(awards);
    }

    public long total() {
        return awards.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(Subject subject) {
        return awards.getOrDefault(subject, 0L);
    }
}
