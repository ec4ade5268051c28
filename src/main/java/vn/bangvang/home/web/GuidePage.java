package vn.bangvang.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.bangvang.identity.Role;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Query;

/**
 * Backs {@code /app/guide.xhtml}: the guide of a role, the actor's own unless another is asked for.
 */
@Named
@RequestScoped
public class GuidePage {
    @Inject Acting acting;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private Guide guide;
    private boolean own;

    public void load() {
        var role = Query.choice(request, "role", Role.class, own());
        guide = Guide.of(role, messages.locale());
        own = role.permissions().stream().allMatch(acting.actor()::may);
    }

    /** The role whose permissions the actor has, the narrowest that the actor's work needs. */
    private Role own() {
        var own = Role.OFFICER;
        var most = -1;
        for (var role : Role.values()) {
            var permissions = role.permissions();
            if (permissions.size() > most && permissions.stream().allMatch(acting.actor()::may)) {
                own = role;
                most = permissions.size();
            }
        }
        return own;
    }

    /** Whether the actor may do what the guide tells: its steps lead to their pages. */
    public boolean isOwn() {
        return own;
    }

    public Guide getGuide() {
        return guide;
    }

    public Role[] getRoles() {
        return Role.values();
    }
}
