package vn.bangvang.person.web;

import java.util.Arrays;
import java.util.Locale;

/** A part of the page of one person. */
public enum PersonTab {
    GENERAL,
    POSTS,
    YEARS,
    INITIATIVES,
    MATTERS;

    /** As the address of the page names it. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part that an address names, else the first. */
    static PersonTab of(String address) {
        return Arrays.stream(values())
                .filter(t -> t.address().equals(address))
                .findFirst()
                .orElse(GENERAL);
    }
}
