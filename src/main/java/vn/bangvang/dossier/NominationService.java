package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.award.Subject;
import vn.bangvang.dossier.initiative.InitiativeUses;
import vn.bangvang.dossier.prospect.ProspectService;
import vn.bangvang.dossier.verdict.KeptVerdict;
import vn.bangvang.dossier.verdict.Request;
import vn.bangvang.dossier.verdict.Verdicts;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.PersonService;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;

/** Whom a dossier nominates, for what, and what the rules say of it. */
@ApplicationScoped
@Transactional
public class NominationService {
    /** Sentences that are offered for an achievement. */
    private static final int OFFERED = 3;

    @Inject Dossiers dossiers;
    @Inject Recipients recipients;
    @Inject InitiativeUses uses;
    @Inject Verdicts verdicts;
    @Inject Workflow workflow;
    @Inject PersonService people;

    /**
     * @return the new nomination's code
     */
    @Needs(value = Permission.DOSSIER_PREPARE, once = true)
    public String nominate(String code, @Valid NominationForm form) {
        var dossier = dossiers.editable(code);
        var recipient = recipients.find(form, dossier.unit());
        var nomination = recipients.nominate(dossier, form.award(), recipient, form.claim());
        dossiers.touched(dossier);
        return nomination.code();
    }

    /**
     * Nominates several people for one award, all or none.
     *
     * @param achievement said of each of them
     * @return how many
     */
    @Needs(value = Permission.DOSSIER_PREPARE, once = true)
    public int nominateAll(
            String code,
            @NotBlank String award,
            @NotEmpty @Size(max = ProspectService.MOST) List<String> people,
            @NotBlank @Size(max = 2000) String achievement) {
        var dossier = dossiers.editable(code);
        var standing = dossiers.nominatedIn(dossier.round());
        for (var person : people) {
            var form = new NominationForm(award, Subject.INDIVIDUAL, person, Claim.of(achievement));
            recipients.nominate(
                    dossier, award, recipients.find(form, dossier.unit()), form.claim(), standing);
        }
        dossiers.touched(dossier);
        return people.size();
    }

    @Needs(Permission.DOSSIER_PREPARE)
    public void edit(String nominationCode, int version, @Valid Claim claim) {
        var nomination = dossiers.nomination(nominationCode);
        var dossier = dossiers.editable(nomination.dossier().code());
        nomination.mustStillBe(version);
        nomination.correct(claim);
        dossiers.touched(dossier);
    }

    /**
     * Takes a nomination out of a draft; out of a returned dossier it is withdrawn and its row
     * stays.
     */
    @Needs(Permission.DOSSIER_PREPARE)
    public void remove(String nominationCode, int version) {
        var nomination = dossiers.nomination(nominationCode);
        var dossier = dossiers.editable(nomination.dossier().code());
        nomination.mustStillBe(version);
        if (dossier.submittedAt() == null) {
            uses.forget(List.of(nomination));
            dossiers.remove(nomination);
        } else {
            workflow.withdraw(List.of(nomination));
        }
        dossiers.touched(dossier);
    }

    /**
     * Writes a person down who is not on record yet, and nominates the person; both or neither.
     *
     * @return the new nomination's code
     */
    @Needs(value = Permission.DOSSIER_PREPARE, once = true)
    public String nominateNewcomer(
            String code, @Valid PersonForm person, @NotBlank String award, @Valid Claim claim) {
        return nominate(
                code, new NominationForm(award, Subject.INDIVIDUAL, people.add(person), claim));
    }

    /** Sentences that stand in nominations of the unit for the award, the most used first. */
    @Needs(Permission.DOSSIER_PREPARE)
    public List<String> sentences(String code, String award) {
        return dossiers.sentences(dossiers.editable(code).unit(), award, OFFERED);
    }

    /**
     * What the rules would say of a nomination that is being typed; nothing is kept.
     *
     * @param form of a person or a collective
     */
    @Needs(Permission.DOSSIER_PREPARE)
    public Verdict verdictIf(String code, NominationForm form) {
        var dossier = dossiers.editable(code);
        var recipient = recipients.find(form, dossier.unit());
        return verdicts.on(dossier, Request.of(form.award(), recipient, form.claim()));
    }

    /** What the rules would say of a nomination with another claim; nothing is kept. */
    @Needs(Permission.DOSSIER_PREPARE)
    public Verdict verdictIfClaiming(String nominationCode, Claim claim) {
        var nomination = dossiers.nomination(nominationCode);
        return verdicts.on(dossiers.editable(nomination.dossier().code()), nomination, claim);
    }

    /** What the law of another day says of a nomination; nothing that is kept changes. */
    @Needs(Permission.DOSSIER_READ)
    public Verdict verdictOn(String nominationCode, @NotNull LocalDate day) {
        var nomination = dossiers.reached(nominationCode, Permission.DOSSIER_READ);
        return verdicts.of(nomination.dossier(), List.of(nomination), day).get(nomination.id());
    }

    /** What was said of a nomination when it was submitted and when it was appraised. */
    @Needs(Permission.DOSSIER_READ)
    public List<KeptVerdict> keptVerdicts(String nominationCode) {
        return verdicts.kept(dossiers.reached(nominationCode, Permission.DOSSIER_READ));
    }

    /** Moves of a nomination, oldest first. */
    @Needs(Permission.DOSSIER_READ)
    public List<StepRow> steps(String nominationCode) {
        return workflow.stepsOf(dossiers.reached(nominationCode, Permission.DOSSIER_READ));
    }
}
