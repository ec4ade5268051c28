package vn.bangvang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.lineage.UnitDissolved;
import vn.bangvang.organization.lineage.UnitSucceeded;
import vn.bangvang.platform.access.Scope;

/**
 * Throws the drafts of an authority away when it ends, since nobody can sign them; what stood on
 * them waits for whoever decides now.
 */
@ApplicationScoped
class Abandoned {
    @Inject Decisions decisions;

    void follow(@Observes UnitSucceeded change) {
        discard(change.from());
    }

    void follow(@Observes UnitDissolved end) {
        discard(end.unit());
    }

    private void discard(Unit authority) {
        decisions.drafts(Scope.of(authority.path())).stream()
                .filter(d -> d.authority().id().equals(authority.id()))
                .forEach(decisions::discard);
    }
}
