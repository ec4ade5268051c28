package vn.bangvang.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.bangvang.dossier.DossierCard;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.web.Notices;

/**
 * The dossier that a page is to change. Who comes to such a page too late, such as by an old
 * bookmark, is led to the dossier itself and told why.
 */
@RequestScoped
public class EditableDossier {
    @Inject DossierService service;
    @Inject Notices notices;

    /** The dossier while it may be changed, else empty. */
    Optional<DossierCard> find(String code) {
        try {
            return Optional.of(service.forEditing(code));
        } catch (RuleViolation e) {
            notices.warn(e.key(), e.args());
            return Optional.empty();
        }
    }

    /** Where to read a dossier that may not be changed. */
    static String reading(String code) {
        return "/app/dossier/dossier.xhtml?faces-redirect=true&code=" + code;
    }
}
