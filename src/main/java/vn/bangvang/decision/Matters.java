package vn.bangvang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.person.hold.Holds;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.access.Scope;

/** Asks, at drafting and at signing, whom a matter under way keeps from an award (rule P-HOLD). */
@ApplicationScoped
public class Matters {
    @Inject Holds holds;
    @Inject WaitingList waitingList;
    @Inject Clocks clocks;

    /** Names of recipients, for saying who is kept back. */
    public static String named(Collection<Nomination> nominations) {
        return nominations.stream()
                .map(n -> n.recipient().name())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Those of the nominations that are kept back today. */
    public Set<Nomination> holding(Collection<Nomination> nominations) {
        var held = holds.recipients(clocks.today());
        return nominations.stream()
                .filter(n -> held.contains(n.recipient().key()))
                .collect(Collectors.toSet());
    }

    /** Nominations that wait for a decision of an authority in the scope, and are kept back. */
    List<Nomination> waiting(Scope scope) {
        return waitingList.ofRecipients(holds.recipients(clocks.today()), scope);
    }
}
