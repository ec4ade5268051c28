package vn.bangvang.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import vn.bangvang.platform.PortalAddress;
import vn.bangvang.platform.RuleViolation;

/** The address by which somebody came to the page that is open. */
@RequestScoped
public class ComesBy {
    @Inject HttpServletRequest request;

    /**
     * Forms are taken from the portal's address alone, so nobody sets another one than that of the
     * page which is open: a slip would shut everybody out.
     *
     * @throws RuleViolation for another one
     */
    public void mustBe(String address) {
        var here = request.getHeader("Origin");
        if (here != null && !PortalAddress.origin(address).filter(here::equals).isPresent()) {
            throw new RuleViolation("platform.address.other", here);
        }
    }
}
