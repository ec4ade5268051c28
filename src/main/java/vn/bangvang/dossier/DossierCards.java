package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.award.Catalogues;
import vn.bangvang.dossier.paper.Paper;
import vn.bangvang.dossier.paper.PaperRow;
import vn.bangvang.dossier.verdict.Verdicts;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.calendar.Calendars;

/** Draws up what pages show of a dossier. */
@ApplicationScoped
class DossierCards {
    @Inject Dossiers dossiers;
    @Inject Workflow workflow;
    @Inject Verdicts verdicts;
    @Inject Catalogues catalogues;
    @Inject CertificateRoom room;
    @Inject ShareCounts shares;
    @Inject Acting acting;
    @Inject Calendars calendars;

    DossierCard card(Dossier dossier) {
        var round = dossier.round();
        return new DossierCard(
                dossier.code(),
                dossier.version(),
                dossier.state(),
                dossier.unit().code(),
                dossier.unit().name(),
                dossier.unit().path(),
                round.code(),
                round.name(),
                round.year(),
                awardsInOrder(round.awards()),
                round.submitBy(),
                dossier.submittedAt(),
                dossier.acceptedOn(),
                dossier.appraiseBy(),
                dossier.appraiseBy() != null
                        && !calendars.workingDays().isCertain(dossier.appraiseBy()),
                dossier.timesReturned(),
                papers(dossier),
                workflow.stepsOf(dossier),
                moves(dossier));
    }

    private List<PaperRow> papers(Dossier dossier) {
        return dossiers.papersOf(dossier).stream().map(Paper::row).toList();
    }

    /** A page of the dossier's nominations, each judged once. */
    NominationPage page(Dossier dossier, Shown shown) {
        var nominations = dossiers.nominationsOf(dossier);
        var rows = rows(nominations, verdicts.of(dossier, nominations));
        var rooms = new HashMap<String, CertificateRoom.Room>();
        return NominationPage.of(
                rows,
                shown,
                n -> rooms.computeIfAbsent(n.award(), room::of).tooLong(engraved(n)),
                shares.ofNominations(nominations),
                Precheck.of(rows, papers(dossier)));
    }

    /** One nomination, judged by itself. */
    NominationRow row(Nomination nomination) {
        var alone = List.of(nomination);
        return rows(alone, verdicts.of(nomination.dossier(), alone)).get(0);
    }

    List<NominationRow> rows(List<Nomination> nominations, Map<Long, Verdict> judged) {
        var catalogue = catalogues.catalogue();
        return nominations.stream()
                .map(
                        n ->
                                new NominationRow(
                                        n.code(),
                                        n.dossier().code(),
                                        n.version(),
                                        n.awardCode(),
                                        catalogue.award(n.awardCode()).name(),
                                        n.recipient(),
                                        n.positionClass(),
                                        n.claim().clone(),
                                        n.state(),
                                        n.opinionReason(),
                                        judged.get(n.id())))
                .toList();
    }

    private static CertificateRoom.Engraved engraved(NominationRow n) {
        return new CertificateRoom.Engraved(n.recipient(), n.claim().getAchievement());
    }

    private List<String> awardsInOrder(Set<String> awards) {
        return catalogues.catalogue().awards().stream()
                .map(a -> a.code())
                .filter(awards::contains)
                .toList();
    }

    private Set<DossierMove> moves(Dossier dossier) {
        var actor = acting.actor();
        return Arrays.stream(DossierMove.values())
                .filter(m -> m.allowedFrom(dossier.state()))
                .filter(m -> actor.mayAt(m.needs(), dossier.unit().path()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DossierMove.class)));
    }
}
