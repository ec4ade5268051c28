package vn.bangvang.decision;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Recommended nominations of a round that wait for an authority's decision.
 *
 * @param awards codes of the awards they wait for
 */
public record Waiting(
        String roundCode,
        String roundName,
        String authority,
        String authorityName,
        List<String> awards,
        long count)
        implements Serializable {

    public Waiting {
        awards = List.copyOf(awards);
    }

    /** Tells it from the others. */
    public String key() {
        return roundCode + " " + authority;
    }

    Waiting and(Waiting more) {
        return new Waiting(
                roundCode,
                roundName,
                authority,
                authorityName,
                Stream.concat(awards.stream(), more.awards.stream()).sorted().toList(),
                count + more.count);
    }
}
