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
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;
import vn.bangvang.dossier.paper.Paper;
import vn.bangvang.dossier.verdict.Verdicts;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.person.Sex;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Ratio;
import vn.bangvang.platform.calendar.Calendars;

/** Draws up what pages show of a dossier. */
@ApplicationScoped
public class DossierCards {
    @Inject Dossiers dossiers;
    @Inject Workflow workflow;
    @Inject Verdicts verdicts;
    @Inject Catalogues catalogues;
    @Inject CertificateRoom room;
    @Inject Terms terms;
    @Inject Acting acting;
    @Inject Calendars calendars;

    DossierCard card(Dossier dossier) {
        var nominations = dossiers.nominationsOf(dossier);
        var judged = verdicts.of(dossier, nominations);
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
                rows(nominations, judged),
                dossiers.papersOf(dossier).stream().map(Paper::row).toList(),
                workflow.stepsOf(dossier),
                shares(nominations),
                moves(dossier));
    }

    List<NominationRow> rows(List<Nomination> nominations, Map<Long, Verdict> judged) {
        var catalogue = catalogues.catalogue();
        var rooms = new HashMap<String, CertificateRoom.Room>();
        return nominations.stream()
                .map(
                        n ->
                                new NominationRow(
                                        n.code(),
                                        n.version(),
                                        n.awardCode(),
                                        catalogue.award(n.awardCode()).name(),
                                        n.subject(),
                                        n.recipientKey(),
                                        n.recipientName(),
                                        n.recipientTitle(),
                                        n.recipientUnit(),
                                        n.positionClass(),
                                        n.claim().clone(),
                                        n.state(),
                                        n.opinionReason(),
                                        judged.get(n.id()),
                                        rooms.computeIfAbsent(n.awardCode(), room::of)
                                                .tooLong(engraved(n))))
                .toList();
    }

    private static CertificateRoom.Engraved engraved(Nomination n) {
        return new CertificateRoom.Engraved(
                n.subject(),
                n.recipientName(),
                n.recipientTitle(),
                n.recipientUnit(),
                n.claim().getAchievement());
    }

    /** Who is among the individuals nominated: direct labour, leaders, women. */
    public Shares shares(List<Nomination> nominations) {
        var individuals = nominations.stream().filter(n -> n.person() != null).toList();
        var classed = individuals.stream().filter(n -> n.positionClass() != null).toList();
        var sexes =
                individuals.stream()
                        .map(n -> n.person().sex())
                        .filter(s -> s != Sex.UNKNOWN)
                        .toList();
        return new Shares(
                individuals.size(),
                share(classed, Trait.DIRECT_LABOUR),
                share(classed, Trait.LEADER),
                new Ratio(sexes.stream().filter(s -> s == Sex.FEMALE).count(), sexes.size()));
    }

    private Ratio share(List<Nomination> classed, Trait trait) {
        var codes = terms.codes(Scheme.POSITION_CLASS, trait);
        return new Ratio(
                classed.stream().filter(n -> codes.contains(n.positionClass())).count(),
                classed.size());
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
