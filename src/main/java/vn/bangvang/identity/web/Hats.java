package vn.bangvang.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.bangvang.identity.Hat;

/** The roles of who is signed in, and the one that is acted in alone. */
@Named
@RequestScoped
public class Hats {
    /** What the filter that knows the account hands over with the request. */
    static final String HELD = "vn.bangvang.hats";

    @Inject HttpServletRequest request;

    /** Empty where there is nothing to choose. */
    @SuppressWarnings("unchecked")
    public List<Hat> getChoices() {
        var held = (List<Hat>) request.getAttribute(HELD);
        return held == null || held.size() < 2 ? List.of() : held;
    }

    /** {@code null} while all roles are acted in at once. */
    public Hat getWorn() {
        var key = request.getSession().getAttribute(SessionMechanism.HAT);
        return getChoices().stream().filter(h -> h.key().equals(key)).findFirst().orElse(null);
    }
}
