package vn.bangvang.news;

import java.time.LocalDate;

/**
 * What a reader looks for among published items.
 *
 * @param words without tones; empty for all
 * @param day in Viet Nam on which it was shown, or {@code null}
 * @param kind or {@code null} for all
 * @param without address of an item that is shown already, or empty
 */
public record NewsWanted(String words, LocalDate day, NewsKind kind, String without) {
    /** Everything but one item. */
    public static NewsWanted besides(String slug) {
        return new NewsWanted("", null, null, slug);
    }

    /** Everything. */
    public static NewsWanted all() {
        return besides("");
    }
}
