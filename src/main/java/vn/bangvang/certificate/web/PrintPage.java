package vn.bangvang.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.bangvang.certificate.CertificateService;

/** Tells on {@code /app/decision/decision.xhtml} which certificates will not fit on the paper. */
@Named
@RequestScoped
public class PrintPage {
    @Inject CertificateService service;

    private List<CertificateService.Unfit> unfit;

    /** Certificates of the decision that are too long for the paper; asked for once. */
    public List<CertificateService.Unfit> unfit(String decision) {
        if (unfit == null) {
            unfit = service.unfit(decision);
        }
        return unfit;
    }
}
