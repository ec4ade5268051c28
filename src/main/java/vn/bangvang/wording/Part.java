package vn.bangvang.wording;

import java.util.Locale;

/** A part of a document. */
public enum Part {
    /** The body above the issuer (cơ quan chủ quản). */
    PARENT,
    ISSUER,
    NUMBER,
    /** Địa danh. */
    PLACE,
    TITLE,
    /** Trích yếu. */
    SUBJECT,
    BODY,
    /** Nơi nhận, a line each. */
    RECIPIENTS,
    /** One or several, with an empty line between; the line with the name begins with a star. */
    SIGNATURES,
    ANNEX_TITLE,
    ANNEX_SUBTITLE,
    ANNEX_NOTE,
    ANNEX_BODY;

    /** Whether it is written in many lines. */
    public boolean isTall() {
        return this == BODY;
    }

    /** As files name it: {@code annex-title}. */
    String mark() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Part marked(String mark) {
        return valueOf(mark.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
