package vn.bangvang.person.year;

import java.io.Serializable;
import java.util.List;

/**
 * Results of a year (kết quả năm) of the people who work at a unit and those under it, by given
 * name.
 *
 * @param cut whether the unit has more people than are listed
 */
public record YearResults(String unitName, List<YearResult> people, boolean cut)
        implements Serializable {
    public YearResults {
        people = List.copyOf(people);
    }

    /** Of how many of those listed the rating, the leave or the discipline is not known. */
    public long open() {
        return people.stream().filter(r -> r.facts().isOpen()).count();
    }
}
