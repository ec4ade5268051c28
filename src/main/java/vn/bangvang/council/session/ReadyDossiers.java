package vn.bangvang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.council.membership.Council;
import vn.bangvang.council.membership.Councils;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.dossier.NominationState;
import vn.bangvang.movement.Round;
import vn.bangvang.platform.access.Scope;

/** Dossiers that wait for a session: appraised, and heard by no council nearer to their unit. */
@ApplicationScoped
public class ReadyDossiers {
    @Inject Dossiers dossiers;
    @Inject Councils councils;

    /** Those of a round that a council hears on a day. */
    public List<Dossier> of(Council council, Round round, LocalDate day) {
        return all(council, day).stream().filter(d -> d.round().equals(round)).toList();
    }

    private List<Dossier> all(Council council, LocalDate day) {
        var scope = Scope.of(council.unit().path());
        var under = councils.in(scope);
        return dossiers.appraised(scope).stream()
                .filter(
                        d ->
                                Councils.hearing(d.unit(), under, day)
                                        .filter(council::equals)
                                        .isPresent())
                .toList();
    }

    /** What waits for a council, by round, the oldest round first. */
    public List<WaitingRound> waiting(Council council, LocalDate day) {
        var byRound =
                all(council, day).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Dossier::round, LinkedHashMap::new, Collectors.toList()));
        return byRound.entrySet().stream()
                .map(e -> waiting(council, e.getKey(), e.getValue()))
                .toList();
    }

    private WaitingRound waiting(Council council, Round round, List<Dossier> ready) {
        return new WaitingRound(
                council.unit().code(),
                council.unit().name(),
                round.code(),
                round.name(),
                ready.size(),
                dossiers.count(ready, NominationState.SUPPORTED));
    }
}
