package vn.bangvang.dossier.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.dossier.DossierMove;
import vn.bangvang.dossier.DossierRow;
import vn.bangvang.dossier.DossierSearch;
import vn.bangvang.dossier.DossierState;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.dossier.NominationState;
import vn.bangvang.dossier.Precheck;
import vn.bangvang.dossier.ShareCounts;
import vn.bangvang.dossier.StepRow;
import vn.bangvang.dossier.Workflow;
import vn.bangvang.dossier.paper.Paper;
import vn.bangvang.movement.Round;
import vn.bangvang.movement.Rounds;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.organization.place.Letterheads;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.platform.record.Change;
import vn.bangvang.platform.record.Changes;

/** Where the units stand in the rounds that are open, and what became of the year before. */
@ApplicationScoped
@Transactional
public class ProgressService {
    private static final Set<NominationState> WAITING =
            EnumSet.of(
                    NominationState.PROPOSED,
                    NominationState.SUPPORTED,
                    NominationState.RECOMMENDED);

    @Inject Rounds rounds;
    @Inject Dossiers dossiers;
    @Inject DossierSearch search;
    @Inject ShareCounts shares;
    @Inject Units units;
    @Inject Letterheads letterheads;
    @Inject Reminder reminder;
    @Inject Workflow workflow;
    @Inject Acting acting;
    @Inject Event<UnitReminded> reminders;

    /** What the actor's units have still to send. */
    @Needs(Permission.DOSSIER_PREPARE)
    public List<UnitWork> owed() {
        return owing().map(o -> o.dossier() == null ? notBegun(o) : begun(o.dossier())).toList();
    }

    /** What the actor's units have still to begin. */
    @Needs(Permission.DOSSIER_PREPARE)
    public List<UnitWork> notBegun() {
        return owing().filter(o -> o.dossier() == null).map(ProgressService::notBegun).toList();
    }

    /**
     * A unit that has still to send something.
     *
     * @param dossier {@code null} where none is begun
     */
    private record Owing(Round round, Unit unit, Dossier dossier) {}

    private Stream<Owing> owing() {
        var scope = acting.actor().scope(Permission.DOSSIER_PREPARE);
        return rounds.openFor(scope).stream()
                .flatMap(
                        round -> {
                            var begun = dossiers.of(round);
                            return round.units().stream()
                                    .filter(unit -> scope.holds(unit.path()))
                                    .map(unit -> new Owing(round, unit, begun.get(unit.id())));
                        })
                .filter(o -> Stage.of(o.dossier()).isOwed());
    }

    /** What became of what a unit sent for a year; empty where it sent nothing. */
    @Needs(Permission.DOSSIER_PREPARE)
    public Optional<Outcomes> outcomes(String unitCode, int year) {
        var unit = units.with(unitCode);
        acting.actor().mustReach(Permission.DOSSIER_PREPARE, unit.path());
        var states = dossiers.states(unit, year);
        var nominated = states.values().stream().mapToLong(Long::longValue).sum();
        var waiting = WAITING.stream().mapToLong(s -> states.getOrDefault(s, 0L)).sum();
        var awarded = states.getOrDefault(NominationState.AWARDED, 0L);
        return nominated == 0
                ? Optional.empty()
                : Optional.of(new Outcomes(year, nominated, awarded, waiting));
    }

    private static UnitWork notBegun(Owing owing) {
        var round = owing.round();
        var unit = owing.unit();
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
        return StepRow.last(workflow.stepsOf(dossier), DossierMove.RETURN)
                .map(StepRow::remark)
                .orElse(null);
    }

    /** Where each unit of a round stands, by name. */
    @Needs(Permission.DOSSIER_APPRAISE)
    public Board board(String code) {
        var round = rounds.with(code);
        var scope = acting.actor().scope(Permission.DOSSIER_APPRAISE);
        var begun = dossiers.of(round);
        var counts = dossiers.counts(round);
        var units =
                round.units().stream()
                        .filter(u -> scope.holds(u.path()))
                        .sorted(Comparator.comparing(u -> Text.key(u.name())))
                        .map(u -> progress(u, begun.get(u.id()), counts))
                        .toList();
        if (units.isEmpty()) {
            throw new NotAllowed("round " + code);
        }
        return new Board(code, round.name(), round.submitBy(), round.closed(), units);
    }

    private static UnitProgress progress(Unit unit, Dossier dossier, Map<Long, Long> counts) {
        var stage = Stage.of(dossier);
        return dossier == null
                ? new UnitProgress(unit.code(), unit.name(), stage, null, null, 0, null, null)
                : new UnitProgress(
                        unit.code(),
                        unit.name(),
                        stage,
                        dossier.code(),
                        dossier.state(),
                        counts.getOrDefault(dossier.id(), 0L),
                        dossier.submittedAt(),
                        dossier.appraiseBy());
    }

    /**
     * The letter to the units of a round that have not sent their dossier.
     *
     * @throws RuleViolation when every unit has
     */
    @Needs(Permission.DOSSIER_APPRAISE)
    public byte[] reminder(String code, DocumentFormat format) {
        var board = board(code);
        var owing = board.units().stream().filter(UnitProgress::owes).toList();
        if (owing.isEmpty()) {
            throw new RuleViolation("dossier.board.nothingOwed");
        }
        var held = acting.actor().paths(Permission.DOSSIER_APPRAISE);
        var unit = units.with(owing.get(0).unitCode());
        return format.of(reminder.to(board, owing, letterheads.over(unit, held)));
    }

    /**
     * Asks units to send what they owe; those that owe nothing any more are passed over.
     *
     * @param units codes
     * @return how many were asked
     */
    @Needs(value = Permission.DOSSIER_APPRAISE, once = true)
    public int remind(String code, @NotEmpty List<String> units) {
        var round = rounds.with(code);
        if (round.closed()) {
            throw new RuleViolation("dossier.board.closed", round.name());
        }
        var begun = dossiers.of(round);
        var owing =
                round.units().stream()
                        .filter(u -> units.contains(u.code()))
                        .filter(u -> Stage.of(begun.get(u.id())).isOwed())
                        .toList();
        for (var unit : owing) {
            acting.actor().mustReach(Permission.DOSSIER_APPRAISE, unit.path());
            var dossier = begun.get(unit.id());
            Changes.note(
                    new Change(
                            Change.Action.CREATE,
                            "Reminder",
                            unit.code(),
                            Map.of(),
                            Map.of("round", code)));
            reminders.fire(
                    new UnitReminded(unit, round.name(), dossier == null ? null : dossier.code()));
        }
        return owing.size();
    }

    /**
     * Dossiers that wait for the office: sent ones, then those in appraisal, the nearest day first.
     *
     * @param most no more are named; all are counted
     */
    @Needs(Permission.DOSSIER_APPRAISE)
    public Page<DossierRow> atOffice(int most) {
        return search.atOffice(acting.actor().scope(Permission.DOSSIER_APPRAISE), most);
    }

    /** How far all units of each open round have come. */
    @Needs(Permission.DOSSIER_READ)
    public List<RoundProgress> rounds() {
        var scope = acting.actor().scope(Permission.DOSSIER_READ);
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
                                    round.code(),
                                    round.name(),
                                    round.year(),
                                    round.submitBy(),
                                    units,
                                    shares.of(round, scope),
                                    shares.ofYear(round.year() - 1, scope));
                        })
                .sorted(
                        Comparator.comparing((RoundProgress r) -> r.owing().isEmpty())
                                .thenComparing(RoundProgress::submitBy, Comparator.reverseOrder()))
                .toList();
    }
}
