package vn.bangvang.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.bangvang.certificate.CertificateService;
import vn.bangvang.platform.web.Download;

/** Prints certificates from {@code /app/decision/decision.xhtml}. */
@Named
@RequestScoped
public class PrintPage {
    @Inject CertificateService service;

    private boolean local;
    private List<CertificateService.Unfit> unfit;

    public void print(String decision) {
        Download.send(
                "giay-khen-" + decision + ".pdf", Download.PDF, service.print(decision, local));
    }

    /** Certificates of the decision that are too long for the paper; asked for once. */
    public List<CertificateService.Unfit> unfit(String decision) {
        if (unfit == null) {
            unfit = service.unfit(decision);
        }
        return unfit;
    }

    public boolean isLocal() {
        return local;
    }

    public void setLocal(boolean local) {
        this.local = local;
    }
}
