package vn.bangvang.news;

import java.io.Serializable;

/**
 * The picture of an item.
 *
 * @param sha256 of what is kept
 * @param alt what it shows, in words
 */
public record NewsPicture(String sha256, String alt) implements Serializable {
    /** Tells this picture from another of the same item. */
    public String mark() {
        return sha256.substring(0, 12);
    }
}
