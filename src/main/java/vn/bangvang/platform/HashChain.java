package vn.bangvang.platform;

import java.util.List;

/** A chain of rows, each of which holds the hash of the one before among its hashed parts. */
public final class HashChain {
    /** The hash before the first row. */
    public static final String START = "0".repeat(64);

    /** Stands between the hashed parts; no text of the program holds it. */
    private static final String BETWEEN = "\u001f";

    private HashChain() {}

    public static String hash(List<String> parts) {
        return Hash.sha256(String.join(BETWEEN, parts));
    }
}
