package vn.bangvang.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Catalogues;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.dossier.DossierState;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.dossier.NominationState;
import vn.bangvang.dossier.Workflow;
import vn.bangvang.dossier.verdict.VerdictStage;
import vn.bangvang.dossier.verdict.Verdicts;
import vn.bangvang.eligibility.Outcome;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.calendar.Calendars;
import vn.bangvang.platform.document.DocumentFormat;

/** What appraisers (thường trực Hội đồng) do with a submitted dossier. */
@ApplicationScoped
@Transactional
public class AppraisalService {
    /** Letters that what is missing may have. */
    public static final int LONGEST_RETURN = 4000;

    @Inject Dossiers dossiers;
    @Inject Workflow workflow;
    @Inject Verdicts verdicts;
    @Inject ReturnLetter letter;
    @Inject Catalogues catalogues;
    @Inject Calendars calendars;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /** Accepts a complete dossier: the legal working days (rule TL-H) run from the next day. */
    @Needs(Permission.DOSSIER_APPRAISE)
    public void accept(String code, int version) {
        var dossier = reach(code, version);
        var today = clocks.today();
        var limit = catalogues.catalogue().limit("TL-H", today);
        workflow.accept(
                dossier,
                limit.map(l -> calendars.workingDays().after(today, l.count())).orElse(null));
    }

    /** Sends the dossier back once, saying everything that is missing. */
    @Needs(Permission.DOSSIER_APPRAISE)
    public void sendBack(
            String code, int version, @NotBlank @Size(max = LONGEST_RETURN) String missing) {
        workflow.sendBack(reach(code, version), missing);
    }

    /** The letter with which the dossier was sent back for the last time. */
    @Needs(Permission.DOSSIER_APPRAISE)
    public byte[] returnLetter(String code, DocumentFormat format) {
        return format.of(letter.of(reach(dossiers.with(code))));
    }

    /**
     * One opinion on several nominations of a dossier, on all or none; one against needs a reason,
     * and so does one for what a rule is against.
     *
     * @param seen version of each nomination, by its code
     * @return how many
     */
    @Needs(Permission.DOSSIER_APPRAISE)
    public int giveOpinion(
            String code,
            @NotEmpty Map<String, Integer> seen,
            boolean support,
            @Size(max = 2000) String reason) {
        var dossier = dossiers.with(code);
        mustBeAccepted(reach(dossier));
        var chosen =
                dossiers.nominationsOf(dossier).stream()
                        .filter(n -> seen.containsKey(n.code()))
                        .toList();
        if (chosen.size() < seen.size()) {
            throw new NotFound("nominations of dossier " + code);
        }
        for (var nomination : chosen) {
            nomination.mustStillBe(seen.get(nomination.code()));
            if (isOwn(nomination)) {
                throw new RuleViolation("appraisal.own", nomination.recipient().name());
            }
        }
        if (support && (reason == null || reason.isBlank())) {
            mustNotBeAgainstARule(dossier, chosen);
        }
        dossiers.touched(dossier);
        workflow.giveOpinion(chosen, support, reason);
        return chosen.size();
    }

    /** Nobody judges the own nomination; another account of the standing office does. */
    private boolean isOwn(Nomination nomination) {
        return nomination.isOf(acting.actor().personId());
    }

    private void mustNotBeAgainstARule(Dossier dossier, List<Nomination> chosen) {
        var judged = verdicts.of(dossier, chosen);
        for (var nomination : chosen) {
            if (judged.get(nomination.id()).outcome() == Outcome.NOT_MET) {
                throw new RuleViolation(
                        "appraisal.reason.againstRule", nomination.recipient().name());
            }
        }
    }

    /** How many nominations were supported at once, and of how many of them not all is known. */
    public record Supported(int count, long unclear) {}

    /** Supports every nomination that has no opinion yet and that no rule is against. */
    @Needs(Permission.DOSSIER_APPRAISE)
    public Supported supportTheRest(String code) {
        var dossier = dossiers.with(code);
        mustBeAccepted(reach(dossier));
        var nominations = dossiers.nominationsOf(dossier);
        var judged = verdicts.of(dossier, nominations);
        var open =
                nominations.stream()
                        .filter(n -> n.state() == NominationState.PROPOSED)
                        .filter(n -> judged.get(n.id()).outcome() != Outcome.NOT_MET)
                        .filter(n -> !isOwn(n))
                        .toList();
        workflow.giveOpinion(open, true, null);
        return new Supported(
                open.size(),
                open.stream().filter(n -> judged.get(n.id()).outcome() == Outcome.UNKNOWN).count());
    }

    /** Ends the appraisal when every nomination has an opinion, and keeps the verdicts for good. */
    @Needs(Permission.DOSSIER_APPRAISE)
    public void finish(String code, int version) {
        var dossier = reach(code, version);
        var nominations = dossiers.nominationsOf(dossier);
        var open = nominations.stream().filter(n -> n.state() == NominationState.PROPOSED).toList();
        if (!open.isEmpty()) {
            throw new RuleViolation("appraisal.opinions.open", open.size());
        }
        workflow.finishAppraisal(dossier);
        verdicts.keep(nominations, verdicts.of(dossier, nominations), VerdictStage.APPRAISAL);
    }

    private Dossier reach(String code, int version) {
        var dossier = reach(dossiers.with(code));
        dossier.mustStillBe(version);
        return dossier;
    }

    private Dossier reach(Dossier dossier) {
        acting.actor().mustReach(Permission.DOSSIER_APPRAISE, dossier.unit().path());
        return dossier;
    }

    private static void mustBeAccepted(Dossier dossier) {
        if (dossier.state() != DossierState.ACCEPTED) {
            throw new WrongState("appraisal.notAccepted", dossier.code());
        }
    }
}
