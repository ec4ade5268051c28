package vn.bangvang.platform;

import java.util.List;

/** Pieces of official Vietnamese that every document puts together in the same way. */
public final class Sentence {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private Sentence() {}

    /** "a", "a và b", "a, b và c"; empty for none. */
    public static String join(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1))
                        + " và "
                        + parts.get(parts.size() - 1);
    }

    /** The first letter as a sentence begins. */
    public static String begun(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** 3 as III. */
    public static String roman(int number) {
        var text = new StringBuilder();
        var left = number;
        for (var i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                text.append(LETTERS[i]);
            }
        }
        return text.toString();
    }

    /** A count as documents write it: 03, 45, 1.204. */
    public static String count(long number) {
        return Vocabulary.OFFICIAL.count(number);
    }

    /** 10867505 as 10.867.505. */
    public static String grouped(long number) {
        return Vocabulary.OFFICIAL.number(number);
    }
}
