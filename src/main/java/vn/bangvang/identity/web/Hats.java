package vn.bangvang.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.bangvang.identity.Hat;
import vn.bangvang.identity.SignInService;

/** The roles of who is signed in, and the one that is acted in alone. */
@Named
@RequestScoped
public class Hats {
    /** Under which the filter that knows the account hands over who comes in. */
    static final String ENTRY = "vn.bangvang.entry";

    @Inject HttpServletRequest request;

    /** Empty where there is nothing to choose. */
    public List<Hat> getChoices() {
        var entry = entry();
        return entry == null || entry.hats().size() < 2 ? List.of() : entry.hats();
    }

    /** {@code null} while all roles are acted in at once, and where there is but one. */
    public Hat getWorn() {
        return getChoices().isEmpty() ? null : entry().worn();
    }

    private SignInService.Entry entry() {
        return (SignInService.Entry) request.getAttribute(ENTRY);
    }
}
