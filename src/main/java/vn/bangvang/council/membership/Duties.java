package vn.bangvang.council.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.access.Permission;

/**
 * Who does the work of which authority. A role held at an authority that has a council is for that
 * one alone; held above, where no council stands in between, it is for those below too.
 */
@ApplicationScoped
public class Duties {
    @Inject Councils councils;
    @Inject Acting acting;

    /** Whether the actor does this work for the authority. */
    public boolean has(Permission permission, Unit authority) {
        var path = authority.path();
        var above = councils.on(path).stream().filter(p -> !p.equals(path)).toList();
        return acting.actor().paths(permission).stream()
                .filter(path::startsWith)
                .anyMatch(
                        held ->
                                held.equals(path)
                                        || above.stream().noneMatch(p -> p.startsWith(held)));
    }

    /**
     * @throws NotAllowed unless the actor does this work for the authority
     */
    public void mustHave(Permission permission, Unit authority) {
        if (!has(permission, authority)) {
            throw new NotAllowed(permission + " for " + authority.code());
        }
    }
}
