package vn.bangvang.person;

import java.util.Map;

/** Sex (giới tính). */
public enum Sex {
    MALE,
    FEMALE,
    /** Chưa rõ: an old list does not say. */
    UNKNOWN;

    private static final Map<String, Sex> WORDS =
            Map.ofEntries(
                    Map.entry("nam", MALE),
                    Map.entry("ong", MALE),
                    Map.entry("anh", MALE),
                    Map.entry("nu", FEMALE),
                    Map.entry("ba", FEMALE),
                    Map.entry("co", FEMALE),
                    Map.entry("chi", FEMALE));

    /** By the key of a word or an honorific of offices. */
    public static Map<String, Sex> words() {
        return WORDS;
    }
}
