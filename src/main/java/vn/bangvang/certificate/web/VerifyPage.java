package vn.bangvang.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import vn.bangvang.platform.web.Query;
import vn.bangvang.register.RegisterRow;
import vn.bangvang.register.RegisterService;
import vn.bangvang.register.VerificationCode;

/** Backs {@code /verify.xhtml}: what the QR code of a certificate leads to. */
@Named
@RequestScoped
public class VerifyPage {
    @Inject RegisterService service;
    @Inject HttpServletRequest request;

    private String id;
    private String number;
    private String name;
    private RegisterRow entry;
    private boolean intact;
    private List<RegisterRow> way = List.of();

    @PostConstruct
    void open() {
        id = Query.text(request, "id");
        number = Query.text(request, "number");
        name = Query.text(request, "name");
        entry = found().orElse(null);
        intact = entry != null && service.intact(entry.seq());
        way = entry == null ? way : service.way(entry.publicId());
    }

    /** By the code, or by the number in the book with the recipient's name. */
    private Optional<RegisterRow> found() {
        return id.isEmpty() ? service.numbered(number, name) : service.certified(id);
    }

    public boolean isAsked() {
        return !id.isEmpty() || !number.isEmpty();
    }

    /** The short code of the entry. */
    public String getShortCode() {
        return VerificationCode.of(entry.publicId());
    }

    public String getNumber() {
        return number;
    }

    public String getName() {
        return name;
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
