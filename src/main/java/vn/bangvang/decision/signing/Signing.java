package vn.bangvang.decision.signing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * How the head of an authority signs.
 *
 * @param number of the office's own book of outgoing papers; {@code null} draws the next
 * @param signedOn day that the decision bears; {@code null} for today
 * @param series kind of document and issuer behind the number, such as {@code QĐ-UBND}
 * @param post as printed above the name, such as {@code CHỦ TỊCH}
 * @param password of the signer, as signature
 * @param keptBack numbers of the lines that are seen to stay behind because of a matter under way
 */
public record Signing(
        @Min(1) @Max(99_999) Integer number,
        LocalDate signedOn,
        @NotBlank @Size(max = 20) String series,
        @NotBlank @Size(max = 200) String post,
        String password,
        @NotNull Set<Integer> keptBack) {
    public static final String SERIES = "QĐ-UBND";

    public Signing {
        keptBack = Set.copyOf(keptBack);
    }

    /** Today, under the next number, with nobody kept back. */
    public static Signing today(String post, String password) {
        return new Signing(null, null, SERIES, post, password, Set.of());
    }
}
