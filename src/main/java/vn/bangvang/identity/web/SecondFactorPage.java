package vn.bangvang.identity.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import vn.bangvang.identity.SecondFactorService;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/identity/second-factor.xhtml}. */
@Named
@ViewScoped
public class SecondFactorPage implements Serializable {
    @Inject SecondFactorService service;
    @Inject SessionStamps stamps;
    @Inject Acting acting;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private SecondFactorService.Offer offer;
    private transient List<String> codes;
    private String code;
    private String password;

    public void load() {
        if (getStatus().possible() && !getStatus().on()) {
            offer = service.offer();
        }
    }

    public void switchOn() {
        alone(() -> codes = service.switchOn(offer.secret(), code));
        notices.done("identity.factor.isOn");
    }

    public void renew() {
        codes = service.renew(password);
    }

    public String switchOff() {
        alone(() -> service.switchOff(password));
        notices.done("identity.factor.isOff");
        return "/app/identity/second-factor.xhtml?faces-redirect=true";
    }

    /** Every other session of the account ends, this one goes on. */
    private void alone(Runnable change) {
        stamps.goOn(request.getSession(), acting.actor().account(), change);
    }

    public SecondFactorService.Status getStatus() {
        return service.status();
    }

    public SecondFactorService.Offer getOffer() {
        return offer;
    }

    /** The secret as it is easily typed. */
    public String getSecretInGroups() {
        return offer.secret().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Path of the black modules of the QR code, in modules. */
    public String getModules() {
        try {
            var matrix = new QRCodeWriter().encode(offer.address(), BarcodeFormat.QR_CODE, 0, 0);
            var path = new StringBuilder();
            for (var y = 0; y < matrix.getHeight(); y++) {
                for (var x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return path.toString();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Modules on a side of the QR code, with its quiet zone. */
    public int getSide() {
        try {
            return new QRCodeWriter()
                    .encode(offer.address(), BarcodeFormat.QR_CODE, 0, 0)
                    .getWidth();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Recovery codes, on the one page that shows them. */
    public List<String> getCodes() {
        return codes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
