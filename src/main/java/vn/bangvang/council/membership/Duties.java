package vn.bangvang.council.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
        var places = councils.on(path);
        return acting.actor().paths(permission).stream().anyMatch(h -> isFor(h, path, places));
    }

    /**
     * Those of some councils whose authorities the actor does this work for.
     *
     * @param all of the actor's part of the tree
     */
    public List<Council> of(Permission permission, List<Council> all) {
        var places = all.stream().map(c -> c.unit().path()).toList();
        var held = acting.actor().paths(permission);
        return all.stream()
                .filter(c -> held.stream().anyMatch(h -> isFor(h, c.unit().path(), places)))
                .toList();
    }

    /** Whether a role held at one place is for another, given where councils stand. */
    private static boolean isFor(String held, String path, List<String> places) {
        return path.startsWith(held)
                && (held.equals(path)
                        || places.stream()
                                .noneMatch(
                                        p ->
                                                path.startsWith(p)
                                                        && !p.equals(path)
                                                        && p.startsWith(held)));
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
