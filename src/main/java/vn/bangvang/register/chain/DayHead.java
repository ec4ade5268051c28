package vn.bangvang.register.chain;

import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.platform.seal.SignedHead;

/**
 * Number and hash of the last entry at the end of a day.
 *
 * @param signature by the server, or {@code null}
 */
public record DayHead(LocalDate on, long seq, String hash, String signature)
        implements Serializable {
    public SignedHead signed() {
        return new SignedHead("register " + on, seq, hash, signature);
    }
}
