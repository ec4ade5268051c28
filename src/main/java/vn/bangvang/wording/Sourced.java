package vn.bangvang.wording;

import java.io.Serializable;
import java.util.List;

/**
 * A line of a document and what it was made of.
 *
 * @param sources names of the placeholders in it
 */
public record Sourced(String text, List<String> sources) implements Serializable {
    public Sourced {
        sources = List.copyOf(sources);
    }
}
