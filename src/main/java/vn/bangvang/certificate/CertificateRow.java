package vn.bangvang.certificate;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.bangvang.award.Recipient;
import vn.bangvang.dossier.TooLong;

/**
 * A certificate of a decision as the list of them shows it.
 *
 * @param entry number of the entry of the book, in its whole order
 * @param byLaw whether the law knows a certificate for the award; else it is a local one
 * @param tooLong texts that do not fit on the paper; then it cannot be printed
 * @param printedAt when it was printed last, or {@code null}
 * @param handedOn when it was handed over, or {@code null}
 */
public record CertificateRow(
        long entry,
        String number,
        Recipient recipient,
        String award,
        String awardName,
        boolean byLaw,
        List<TooLong> tooLong,
        LocalDateTime printedAt,
        LocalDate handedOn)
        implements Serializable {
    public CertificateRow {
        tooLong = List.copyOf(tooLong);
    }

    public boolean isPrintable() {
        return tooLong.isEmpty();
    }

    /** Whether it is among those that are printed without being asked for one by one. */
    public boolean isDue() {
        return isPrintable() && byLaw && printedAt == null;
    }
}
