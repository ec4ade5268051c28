package vn.bangvang.dossier.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.dossier.DossierMove;
import vn.bangvang.dossier.DossierState;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.dossier.NominationState;
import vn.bangvang.dossier.Precheck;
import vn.bangvang.dossier.StepRow;
import vn.bangvang.dossier.Workflow;
import vn.bangvang.dossier.paper.Paper;
import vn.bangvang.movement.Round;
import vn.bangvang.movement.Rounds;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.Permission;

/** Where the units stand in the rounds that are open. */
@ApplicationScoped
@Transactional
public class ProgressService {
    @Inject Rounds rounds;
    @Inject Dossiers dossiers;
    @Inject Workflow workflow;
    @Inject Acting acting;

    /** What the actor's units have still to send. */
    @Needs(Permission.DOSSIER_PREPARE)
    public List<UnitWork> owed() {
        var scope = acting.actor().scope(Permission.DOSSIER_PREPARE);
        var work = new ArrayList<UnitWork>();
        for (var round : rounds.openFor(scope)) {
            var begun = dossiers.of(round);
            for (var unit : round.units()) {
                var dossier = begun.get(unit.id());
                if (scope.holds(unit.path()) && Stage.of(dossier).isOwed()) {
                    work.add(dossier == null ? notBegun(round, unit) : begun(dossier));
                }
            }
        }
        return work;
    }

    private static UnitWork notBegun(Round round, Unit unit) {
        return new UnitWork(
                round.code(),
                round.name(),
                round.year(),
                round.submitBy(),
                unit.code(),
                unit.name(),
                null,
                null,
                0,
                Set.of(),
                null);
    }

    private UnitWork begun(Dossier dossier) {
        var standing =
                dossiers.nominationsOf(dossier).stream()
                        .filter(n -> n.state() != NominationState.WITHDRAWN)
                        .toList();
        var awards = standing.stream().map(Nomination::awardCode).collect(Collectors.toSet());
        var papers =
                dossiers.papersOf(dossier).stream().map(Paper::kind).collect(Collectors.toSet());
        return new UnitWork(
                dossier.round().code(),
                dossier.round().name(),
                dossier.round().year(),
                dossier.round().submitBy(),
                dossier.unit().code(),
                dossier.unit().name(),
                dossier.code(),
                dossier.state(),
                standing.size(),
                Precheck.missing(awards, papers),
                dossier.state() == DossierState.RETURNED ? reason(dossier) : null);
    }

    private String reason(Dossier dossier) {
        return workflow.stepsOf(dossier).stream()
                .filter(s -> s.move() == DossierMove.RETURN)
                .reduce((first, last) -> last)
                .map(StepRow::remark)
                .orElse(null);
    }

    /** How far all units of each open round have come. */
    @Needs(Permission.DOSSIER_APPRAISE)
    public List<RoundProgress> rounds() {
        var scope = acting.actor().scope(Permission.DOSSIER_APPRAISE);
        return rounds.openFor(scope).stream()
                .map(
                        round -> {
                            var units = new EnumMap<Stage, List<String>>(Stage.class);
                            for (var stage : Stage.values()) {
                                units.put(stage, new ArrayList<>());
                            }
                            var begun = dossiers.of(round);
                            for (var unit : round.units()) {
                                if (scope.holds(unit.path())) {
                                    units.get(Stage.of(begun.get(unit.id()))).add(unit.name());
                                }
                            }
                            return new RoundProgress(
                                    round.code(), round.name(), round.submitBy(), units);
                        })
                .toList();
    }
}
