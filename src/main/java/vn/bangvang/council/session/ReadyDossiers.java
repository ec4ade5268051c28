package vn.bangvang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var scope = Scope.of(council.unit().path());
        var under = councils.in(scope);
        return dossiers.appraised(scope).stream()
                .filter(d -> d.round().equals(round))
                .filter(d -> hears(council, d, under, day))
                .toList();
    }

    /**
     * What waits for some councils, by council and round, the oldest round first; rounds of which
     * nothing was supported are left out.
     *
     * @param all councils of the scope, these and those nearer to a unit
     * @param scope in which the councils stand
     * @param day on which it is asked; a council that sits from a later day is asked for that one
     */
    public List<WaitingRound> waiting(
            List<Council> some, List<Council> all, Scope scope, LocalDate day) {
        if (some.isEmpty()) {
            return List.of();
        }
        var appraised = dossiers.appraised(scope);
        var supported = dossiers.counts(appraised, NominationState.SUPPORTED);
        var waiting = new ArrayList<WaitingRound>();
        for (var council : some) {
            var from = council.from().isAfter(day) ? council.from() : day;
            appraised.stream()
                    .filter(d -> supported.containsKey(d.id()))
                    .filter(d -> hears(council, d, all, from))
                    .collect(
                            Collectors.groupingBy(
                                    Dossier::round, LinkedHashMap::new, Collectors.toList()))
                    .forEach(
                            (round, ready) ->
                                    waiting.add(waiting(council, round, ready, supported)));
        }
        return waiting;
    }

    private static boolean hears(
            Council council, Dossier dossier, List<Council> all, LocalDate day) {
        return Councils.hearing(dossier.unit(), all, day).filter(council::equals).isPresent();
    }

    private static WaitingRound waiting(
            Council council, Round round, List<Dossier> ready, Map<Long, Long> supported) {
        return new WaitingRound(
                council.unit().code(),
                council.unit().name(),
                round.code(),
                round.name(),
                ready.size(),
                ready.stream().mapToLong(d -> supported.get(d.id())).sum());
    }
}
