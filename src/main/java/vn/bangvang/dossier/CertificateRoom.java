package vn.bangvang.dossier;

import java.util.List;
import vn.bangvang.award.Recipient;

/**
 * What a certificate has room for: told while a nomination is written, not when its decision is
 * signed.
 */
public interface CertificateRoom {
    /**
     * The room on the certificates of one award.
     *
     * @param award code
     */
    Room of(String award);

    /** Room for texts. */
    @FunctionalInterface
    interface Room {
        /** Texts that do not fit, even in the smallest letters. */
        List<TooLong> tooLong(Engraved text);
    }

    /** What is printed of a recipient. */
    record Engraved(Recipient recipient, String achievement) {}
}
