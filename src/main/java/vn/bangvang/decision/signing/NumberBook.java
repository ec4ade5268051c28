package vn.bangvang.decision.signing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers that an authority gave in a year under one series (sổ văn bản đi), and those that are
 * missing between.
 *
 * @param gaps such as {@code 3} or {@code 5–7}
 */
public record NumberBook(String authority, int year, String series, int last, List<String> gaps)
        implements Serializable {
    public NumberBook {
        gaps = List.copyOf(gaps);
    }

    /**
     * @param given numbers in order
     */
    public static NumberBook of(String authority, int year, String series, List<Integer> given) {
        var gaps = new ArrayList<String>();
        var before = 0;
        for (int number : given) {
            if (number == before + 2) {
                gaps.add(String.valueOf(before + 1));
            } else if (number > before + 2) {
                gaps.add((before + 1) + "–" + (number - 1));
            }
            before = number;
        }
        return new NumberBook(authority, year, series, before, gaps);
    }
}
