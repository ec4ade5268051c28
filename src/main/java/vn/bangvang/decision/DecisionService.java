package vn.bangvang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import vn.bangvang.award.Catalogues;
import vn.bangvang.council.Duties;
import vn.bangvang.dossier.DossierMove;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.dossier.NominationState;
import vn.bangvang.identity.AccountService;
import vn.bangvang.movement.Rounds;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.document.OfficialDocument;
import vn.bangvang.platform.document.PdfPages;
import vn.bangvang.platform.document.WordPages;
import vn.bangvang.register.Honour;
import vn.bangvang.register.Register;

/** What clerks and the chairman do with decisions. */
@ApplicationScoped
@Transactional
public class DecisionService {
    @Inject Decisions decisions;
    @Inject Dossiers dossiers;
    @Inject Rounds rounds;
    @Inject Register register;
    @Inject Powers powers;
    @Inject Duties duties;
    @Inject Catalogues catalogues;
    @Inject AccountService accounts;
    @Inject Units units;
    @Inject Numbers numbers;
    @Inject Acting acting;
    @Inject Clocks clocks;

    @Needs(Permission.DECISION_READ)
    public List<DecisionRow> decisions() {
        return decisions.rows(acting.actor().scope(Permission.DECISION_READ));
    }

    @Needs(Permission.DECISION_READ)
    public DecisionCard decision(String code) {
        return decisions.card(code, Permission.DECISION_READ);
    }

    /** What waits for a decision in the actor's part of the tree. */
    @Needs(Permission.DECISION_DRAFT)
    public List<Waiting> waiting() {
        return decisions.waiting(acting.actor().scope(Permission.DECISION_DRAFT)).stream()
                .filter(w -> duties.has(Permission.DECISION_DRAFT, units.with(w.authority())))
                .toList();
    }

    /** How many drafts wait for the actor's signature. */
    @Needs(Permission.DECISION_SIGN)
    public long toSign() {
        return decisions.drafts(acting.actor().scope(Permission.DECISION_SIGN)).stream()
                .filter(d -> duties.has(Permission.DECISION_SIGN, d.authority()))
                .count();
    }

    /**
     * Drafts a decision from the council's result.
     *
     * @param authorityCode code of the unit whose council recommended and whose head decides
     * @param awards codes of the awards that it is to give
     */
    @Needs(Permission.DECISION_DRAFT)
    public String draft(
            String roundCode,
            String authorityCode,
            List<String> awards,
            @NotBlank String subjectLine) {
        var round = rounds.with(roundCode);
        var authority = units.with(authorityCode);
        duties.mustHave(Permission.DECISION_DRAFT, authority);
        powers.mustBeOpen(authority, clocks.today());
        var order = catalogues.catalogue().awards().stream().map(a -> a.code()).toList();
        var names =
                decisions.waiting(round, authority).stream()
                        .filter(n -> awards.contains(n.awardCode()))
                        .sorted(
                                Comparator.comparing((Nomination n) -> order.indexOf(n.awardCode()))
                                        .thenComparing(Nomination::subject))
                        .toList();
        if (names.isEmpty()) {
            throw new RuleViolation("decision.draft.empty", round.name());
        }
        powers.mustDecide(
                authority,
                names.stream().map(Nomination::awardCode).distinct().toList(),
                clocks.today());
        var account = acting.actor().account();
        var decision =
                new Decision(
                        numbers.code("QD", clocks.today().getYear()),
                        round,
                        authority,
                        subjectLine,
                        account);
        decisions.add(decision);
        var no = 0;
        for (var nomination : names) {
            decisions.add(new DecisionLine(decision, nomination, ++no));
        }
        return decision.code();
    }

    @Needs(Permission.DECISION_DRAFT)
    public void edit(
            String code, int version, @NotBlank String subjectLine, @NotNull Rounding rounding) {
        var decision = mine(code);
        decision.mustStillBe(version);
        decision.become(subjectLine, rounding, acting.actor().account());
    }

    /** Throws a draft away; its nominations wait for another. */
    @Needs(Permission.DECISION_DRAFT)
    public void discard(String code, int version) {
        var decision = mine(code);
        decision.mustStillBe(version);
        decision.mustBeDraft();
        decisions.discard(decision);
    }

    /**
     * Signs as the head of the deciding authority: the number is drawn, the nominations are awarded
     * and the book of honours is written, all or nothing.
     *
     * @param post as printed above the name, such as {@code CHỦ TỊCH}
     * @param password of the signer, as signature
     */
    @Needs(Permission.DECISION_SIGN)
    public void sign(String code, int version, @NotBlank String post, String password) {
        var decision = decisions.reached(code, Permission.DECISION_SIGN);
        decision.mustStillBe(version);
        var actor = acting.actor();
        var authority = decision.authority();
        if (!duties.has(Permission.DECISION_SIGN, authority)) {
            throw new RuleViolation("decision.sign.elsewhere", authority.name());
        }
        decision.mustBeSignableBy(actor.account());
        accounts.sign(password);
        var today = clocks.today();
        powers.mustDecide(authority, decisions.awardsOf(decision), today);
        var number = (int) numbers.next("QDUB-" + authority.code() + "-" + today.getYear());
        decision.sign(
                number,
                today,
                clocks.now(),
                new Decision.Signatory(actor.account(), actor.displayName(), post));
        var lines = decisions.linesOf(decision);
        lines.forEach(l -> l.nomination().award());
        register.append(lines.stream().map(l -> honour(decision, l.nomination())).toList());
        closeFinishedDossiers(lines);
    }

    private Decision mine(String code) {
        var decision = decisions.with(code);
        duties.mustHave(Permission.DECISION_DRAFT, decision.authority());
        return decision;
    }

    private void closeFinishedDossiers(List<DecisionLine> lines) {
        lines.stream()
                .map(l -> l.nomination().dossier())
                .distinct()
                .filter(
                        d ->
                                dossiers.nominationsOf(d).stream()
                                        .noneMatch(n -> n.state() == NominationState.RECOMMENDED))
                .forEach(
                        d -> {
                            d.close();
                            dossiers.stepped(d, DossierMove.CLOSE, null);
                        });
    }

    private Honour honour(Decision decision, Nomination n) {
        var unit = n.collective() == null ? n.dossier().unit() : n.collective();
        return new Honour(
                decision.round().year(),
                n.awardCode(),
                catalogues.catalogue().award(n.awardCode()).name(),
                n.subject(),
                n.recipientKey(),
                n.recipientName(),
                n.recipientTitle(),
                n.recipientUnit(),
                unit.id(),
                n.achievement(),
                decision.numberText(),
                decision.signedOn(),
                decision.round().commendation(),
                n.claimed() == null ? decision.round().period() : n.claimed(),
                units.nameOn(decision.authority(), decision.signedOn()));
    }

    @Needs(Permission.DECISION_READ)
    public byte[] docx(String code) {
        return WordPages.of(letter(code));
    }

    @Needs(Permission.DECISION_READ)
    public byte[] pdf(String code) {
        return PdfPages.of(letter(code));
    }

    private OfficialDocument letter(String code) {
        return new DecisionLetter(
                        decisions.card(code, Permission.DECISION_READ),
                        catalogues.catalogue(),
                        clocks.today())
                .document();
    }
}
