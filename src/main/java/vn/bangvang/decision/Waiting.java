package vn.bangvang.decision;

import java.io.Serializable;

/** Recommended nominations of a round that wait for an authority's decision. */
public record Waiting(
        String roundCode, String roundName, String authority, String authorityName, long count)
        implements Serializable {

    /** Tells it from the others. */
    public String key() {
        return roundCode + " " + authority;
    }
}
