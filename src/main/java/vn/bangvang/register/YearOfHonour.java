package vn.bangvang.register;

import java.io.Serializable;
import java.util.Map;
import vn.bangvang.award.Subject;

/**
 * How many awards of a year stand.
 *
 * @param year the last one that has any; 0 for none
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
