package vn.bangvang.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.bangvang.platform.web.Query;
import vn.bangvang.register.RegisterRow;
import vn.bangvang.register.RegisterService;

/** Backs {@code /verify.xhtml}: what the QR code of a certificate leads to. */
@Named
@RequestScoped
public class VerifyPage {
    @Inject RegisterService service;
    @Inject HttpServletRequest request;

    private String id;
    private RegisterRow entry;
    private boolean intact;
    private List<RegisterRow> way = List.of();

    @PostConstruct
    void open() {
        id = Query.text(request, "id");
        entry = id.isEmpty() ? null : service.certified(id).orElse(null);
        intact = entry != null && service.intact(entry.seq());
        way = entry == null ? way : service.way(id);
    }

    public String getId() {
        return id;
    }

    public boolean isIntact() {
        return intact;
    }

    /** All that was written of the award, oldest first. */
    public List<RegisterRow> getWay() {
        return way;
    }

    /** How the award stands today: the last that was written of it. */
    public RegisterRow getPresent() {
        return way.isEmpty() ? null : way.get(way.size() - 1);
    }

    public RegisterRow getEntry() {
        return entry;
    }
}
