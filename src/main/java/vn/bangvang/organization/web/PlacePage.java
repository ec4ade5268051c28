package vn.bangvang.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.bangvang.organization.place.PlaceService;
import vn.bangvang.platform.PortalAddress;
import vn.bangvang.platform.web.ComesBy;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/organization/place.xhtml}. */
@Named
@ViewScoped
public class PlacePage implements Serializable {
    @Inject PlaceService service;
    @Inject Notices notices;
    @Inject PortalAddress portal;
    @Inject ComesBy comesBy;

    private Map<String, String> content = new LinkedHashMap<>();

    public void load() {
        content = service.read();
    }

    public String save() {
        var address = content.get(PortalAddress.SETTING);
        if (!portal.get().equals(address)) {
            comesBy.mustBe(address);
        }
        service.save(content);
        notices.done("organization.place.saved");
        return "/app/organization/place.xhtml?faces-redirect=true";
    }

    public Map<String, String> getContent() {
        return content;
    }
}
