package vn.bangvang.register;

import java.io.Serializable;

/**
 * What became of checking the whole book.
 *
 * @param checked entries that were read
 * @param firstBad number and recipient of the first entry that does not hold, or {@code null}
 * @param headHash the head of the chain
 */
public record Verification(long checked, String firstBad, String headHash) implements Serializable {
    /** The same of a book in which something else is wrong. */
    Verification but(String wrong) {
        return new Verification(checked, wrong, headHash);
    }

    public boolean holds() {
        return firstBad == null;
    }
}
