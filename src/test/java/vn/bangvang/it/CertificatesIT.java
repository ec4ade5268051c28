package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.bangvang.certificate.CertificateRow;
import vn.bangvang.certificate.CertificateService;
import vn.bangvang.certificate.PrintRow;
import vn.bangvang.identity.SignInService;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;

/** Certificates of the decision of the practice district. */
class CertificatesIT extends DeployedTest {
    private static final String DECISION = "QD-2017-0001";

    @Inject CertificateService certificates;
    @Inject SignInService signIn;

    @Test
    void what_is_printed_is_marked_and_the_same_file_comes_again() throws IOException {
        var two = list().stream().filter(CertificateRow::isDue).limit(2).toList();
        var before = as("vanthu", () -> certificates.prints(DECISION));

        var print = as("vanthu", () -> certificates.prepare(DECISION, entries(two)));

        assertThat(pages(as("vanthu", () -> certificates.sheets(print)))).isEqualTo(2);
        assertThat(pages(as("vanthu", () -> certificates.sheets(print)))).isEqualTo(2);
        assertThat(list())
                .filteredOn(c -> entries(two).contains(c.entry()))
                .hasSize(2)
                .allSatisfy(c -> assertThat(c.printedAt()).isNotNull())
                .noneMatch(CertificateRow::isDue);
        assertThat(as("vanthu", () -> certificates.prints(DECISION)))
                .hasSize(before.size() + 1)
                .first()
                .extracting(PrintRow::code, PrintRow::by, PrintRow::certificates)
                .containsExactly(print, "vanthu", 2L);
    }

    @Test
    void one_is_looked_at_without_being_marked() throws IOException {
        var one = list().stream().filter(c -> c.printedAt() == null).findFirst().orElseThrow();

        assertThat(pages(as("vanthu", () -> certificates.sample(DECISION, one.entry()))))
                .isEqualTo(1);

        assertThat(list()).contains(one);
    }

    @Test
    void nothing_of_another_decision_and_nothing_at_all_are_not_printed() {
        assertThatThrownBy(() -> as("vanthu", () -> certificates.prepare(DECISION, Set.of())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        v -> assertThat(v.key()).isEqualTo("certificate.noneChosen"));
        assertThatThrownBy(
                        () -> as("vanthu", () -> certificates.prepare(DECISION, Set.of(999_999L))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("cb.xa01", () -> certificates.list(DECISION)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as("noivu", () -> certificates.sample(DECISION, 1)))
                .as("who reads decisions and prints nothing")
                .isInstanceOf(NotAllowed.class);
    }

    private List<CertificateRow> list() {
        return as("vanthu", () -> certificates.list(DECISION));
    }

    private static Set<Long> entries(List<CertificateRow> rows) {
        return Set.copyOf(rows.stream().map(CertificateRow::entry).toList());
    }

    private static int pages(byte[] pdf) throws IOException {
        return new PdfReader(pdf).getNumberOfPages();
    }

    private <T> T as(String account, Supplier<T> work) {
        return Acting.as(signIn.actor(account, 0).orElseThrow(), work);
    }
}
