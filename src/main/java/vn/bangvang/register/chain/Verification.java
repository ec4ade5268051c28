package vn.bangvang.register.chain;

import java.io.Serializable;

/**
 * What became of checking the whole book.
 *
 * @param checked entries that were read
 * @param firstBad number and recipient of the first entry that does not hold, or {@code null}
 * @param headHash the head of the chain
 */
public record Verification(long checked, String firstBad, String headHash) implements Serializable {
    public boolean holds() {
        return firstBad == null;
    }
}
