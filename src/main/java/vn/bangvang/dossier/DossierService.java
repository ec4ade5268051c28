package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.dossier.initiative.InitiativeUses;
import vn.bangvang.dossier.paper.Paper;
import vn.bangvang.dossier.verdict.VerdictStage;
import vn.bangvang.dossier.verdict.Verdicts;
import vn.bangvang.identity.AccountService;
import vn.bangvang.movement.Rounds;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;

/** What unit officers do with dossiers, and what all their readers see. */
@ApplicationScoped
@Transactional
public class DossierService {
    @Inject Dossiers dossiers;
    @Inject DossierSearch search;
    @Inject DossierCards cards;
    @Inject Recipients recipients;
    @Inject InitiativeUses uses;
    @Inject Verdicts verdicts;
    @Inject Rounds rounds;
    @Inject Units units;
    @Inject Numbers numbers;
    @Inject AccountService accounts;
    @Inject Acting acting;
    @Inject Workflow workflow;

    /** Dossiers within the actor's part of the tree. */
    @Needs(Permission.DOSSIER_READ)
    public Page<DossierRow> search(String words, DossierState state, Slice slice) {
        return search.find(acting.actor().scope(Permission.DOSSIER_READ), words, state, slice);
    }

    @Needs(Permission.DOSSIER_READ)
    public DossierCard card(String code) {
        return cards.card(reach(code, Permission.DOSSIER_READ));
    }

    /** A page of a dossier's nominations, with what the rules say of them now. */
    @Needs(Permission.DOSSIER_READ)
    public NominationPage nominations(String code, Shown shown) {
        return cards.page(reach(code, Permission.DOSSIER_READ), shown);
    }

    /** One nomination, with what the rules say of it now. */
    @Needs(Permission.DOSSIER_READ)
    public NominationRow nomination(String code) {
        return cards.row(dossiers.reached(code, Permission.DOSSIER_READ));
    }

    /**
     * Starts a draft. Where the unit took a dossier of the round back, the draft holds what that
     * one held.
     *
     * @return the new dossier's code
     */
    @Needs(value = Permission.DOSSIER_PREPARE, once = true)
    public String start(String roundCode, String unitCode) {
        var round = rounds.with(roundCode);
        var unit = units.with(unitCode);
        acting.actor().mustReach(Permission.DOSSIER_PREPARE, unit.path());
        if (round.closed() || !round.units().contains(unit)) {
            throw new RuleViolation("dossier.round.notOpen", round.name());
        }
        if (dossiers.of(round, unit).isPresent()) {
            throw new RuleViolation("dossier.exists", unit.name());
        }
        var dossier = new Dossier(numbers.code("HS", round.year()), round, unit);
        dossiers.add(dossier);
        dossiers.withdrawn(round, unit).ifPresent(before -> takeOver(before, dossier));
        return dossier.code();
    }

    private void takeOver(Dossier before, Dossier dossier) {
        var standing = dossiers.nominatedIn(dossier.round());
        var taken = new ArrayList<Nomination>();
        for (var n : dossiers.nominationsOf(before)) {
            if (!standing.containsKey(new AwardFor(n.awardCode(), n.recipient().key()))) {
                taken.add(recipients.add(dossier, n.awardCode(), Nominee.of(n), n.claim(), null));
            }
        }
        for (var paper : dossiers.papersOf(before)) {
            var code = "TL%06d".formatted(numbers.next("TL"));
            dossiers.add(new Paper(code, dossier, paper.kind(), paper.row(), paper.sha256()));
        }
        uses.begin(taken);
    }

    /** The dossier for changing: refused unless it may be changed by the actor now. */
    @Needs(Permission.DOSSIER_PREPARE)
    public DossierCard forEditing(String code) {
        return cards.card(dossiers.editable(code));
    }

    /**
     * Submits the dossier, signed by the officer's password under the pre-check.
     *
     * @param version of the dossier that the officer checked
     */
    @Needs(Permission.DOSSIER_PREPARE)
    public void submit(String code, int version, String password) {
        var dossier = dossiers.editable(code);
        dossier.mustStillBe(version);
        if (dossier.round().closed() && dossier.submittedAt() == null) {
            throw new RuleViolation("dossier.round.notOpen", dossier.round().name());
        }
        var nominations = dossiers.nominationsOf(dossier);
        mustNotNominateItself(nominations);
        var judged = verdicts.of(dossier, nominations);
        var papers = dossiers.papersOf(dossier).stream().map(Paper::row).toList();
        if (!Precheck.of(cards.rows(nominations, judged), papers).passes()) {
            throw new RuleViolation("dossier.precheck.fails", code);
        }
        accounts.sign(password);
        workflow.submit(dossier);
        verdicts.keep(nominations, judged, VerdictStage.SUBMISSION);
    }

    /** Who prepares the unit's list may type the own line; another one signs under it. */
    private void mustNotNominateItself(List<Nomination> nominations) {
        for (var nomination : nominations) {
            if (nomination.state() != NominationState.WITHDRAWN
                    && nomination.isOf(acting.actor().personId())) {
                throw new RuleViolation("dossier.submit.own", nomination.recipient().name());
            }
        }
    }

    @Needs(Permission.DOSSIER_PREPARE)
    public void withdraw(String code, int version, @NotBlank @Size(max = 1000) String reason) {
        var dossier = reach(code, Permission.DOSSIER_PREPARE);
        dossier.mustStillBe(version);
        workflow.withdraw(dossier, reason);
    }

    private Dossier reach(String code, Permission permission) {
        var dossier = dossiers.with(code);
        acting.actor().mustReach(permission, dossier.unit().path());
        return dossier;
    }
}
