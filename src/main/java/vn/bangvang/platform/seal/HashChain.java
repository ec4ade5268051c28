package vn.bangvang.platform.seal;

import java.util.List;

/**
 * A chain of rows. The first two of a row's hashed parts are the hash of the row before and its own
 * number, counted from 1.
 */
public final class HashChain {
    /** The hash before the first row. */
    public static final String START = "0".repeat(64);

    /** Stands between the hashed parts; no text of the program holds it. */
    private static final String BETWEEN = "\u001f";

    private HashChain() {}

    public static String hash(List<String> parts) {
        return Hash.sha256(String.join(BETWEEN, parts));
    }

    /** One way through a chain, as far as it holds. */
    public static final class Walk {
        private long seq;
        private String hash;

        /**
         * @param hashBefore the hash that the first row follows
         */
        public Walk(String hashBefore) {
            hash = hashBefore;
        }

        /**
         * @param rowHash the hash that stands with the row
         * @return whether the row follows the one before and holds what it held when written
         */
        public boolean step(List<String> parts, String rowHash) {
            if (parts.size() < 2
                    || !parts.get(0).equals(hash)
                    || !parts.get(1).equals(String.valueOf(seq + 1))
                    || !HashChain.hash(parts).equals(rowHash)) {
                return false;
            }
            seq++;
            hash = rowHash;
            return true;
        }

        /** Number of the last row that holds. */
        public long seq() {
            return seq;
        }

        public String hash() {
            return hash;
        }
    }
}
