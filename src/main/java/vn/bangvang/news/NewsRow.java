package vn.bangvang.news;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * An item as a list shows it.
 *
 * @param begin of its text, cut somewhere
 * @param picture its hash, or {@code null}; alt says what it shows
 */
public record NewsRow(
        String slug,
        String title,
        NewsKind kind,
        NewsState state,
        String author,
        LocalDateTime shownAt,
        String writtenBy,
        String begin,
        String picture,
        String alt)
        implements Serializable {
    /** How much of the text is read for a list. */
    static final int BEGIN = 260;

    private static final int LEAD = 200;

    /** The first words, on one line; whole words, with dots where more follows. */
    public String lead() {
        return lead(begin, begin.length() == BEGIN);
    }

    /** The first words of a text, on one line. */
    public static String lead(String text) {
        return lead(text, false);
    }

    /**
     * @param cut whether more of the text follows
     */
    private static String lead(String text, boolean cut) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LEAD && !cut) {
            return line;
        }
        var word = line.lastIndexOf(' ', LEAD);
        return line.substring(0, word > 0 ? word : Math.min(LEAD, line.length())).strip() + "…";
    }
}
