package vn.bangvang.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import vn.bangvang.certificate.CertificateRow;
import vn.bangvang.certificate.CertificateService;

/** Prints every certificate of a decision that fits on the paper, local ones too. */
@ApplicationScoped
public class PrintedCertificates {
    @Inject CertificateService certificates;

    /** One PDF of all of them, as the actor prints it. */
    public byte[] of(String decision) {
        var all =
                certificates.list(decision).stream()
                        .filter(CertificateRow::isPrintable)
                        .map(CertificateRow::entry)
                        .collect(Collectors.toSet());
        return certificates.sheets(certificates.prepare(decision, all));
    }
}
