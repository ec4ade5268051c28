package vn.bangvang.platform.seal;

import java.io.Serializable;

/**
 * The head of a chain as the server has signed it: who keeps one finds out a chain that was
 * computed anew.
 *
 * @param of which chain, and of what day
 * @param signature Ed25519, in Base64; {@code null} where nobody signed
 */
public record SignedHead(String of, long seq, String hash, String signature)
        implements Serializable {

    /** What is signed. */
    public String text() {
        return of + " " + seq + " " + hash;
    }
}
