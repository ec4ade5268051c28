package vn.bangvang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.bangvang.award.Catalogues;
import vn.bangvang.classification.Terms;
import vn.bangvang.council.membership.Duties;
import vn.bangvang.decision.letter.DecisionLetter;
import vn.bangvang.decision.signing.Powers;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.identity.AccountService;
import vn.bangvang.movement.Rounds;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.platform.document.OfficialDocument;
import vn.bangvang.register.Register;
import vn.bangvang.wording.DocumentKind;
import vn.bangvang.wording.Wordings;

/** What clerks and the chairman do with decisions. */
@ApplicationScoped
@Transactional
public class DecisionService {
    @Inject Decisions decisions;
    @Inject DecisionCards cards;
    @Inject Dossiers dossiers;
    @Inject Rounds rounds;
    @Inject Register register;
    @Inject Powers powers;
    @Inject WaitingList waitingList;
    @Inject Matters matters;
    @Inject Terms terms;
    @Inject Wordings wordings;
    @Inject Duties duties;
    @Inject Catalogues catalogues;
    @Inject AccountService accounts;
    @Inject Units units;
    @Inject Numbers numbers;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /** Decisions of the actor's part of the tree, the latest first. */
    @Needs(Permission.DECISION_READ)
    public Page<DecisionRow> decisions(DecisionFilter wanted, Slice slice) {
        return decisions.rows(acting.actor().scope(Permission.DECISION_READ), wanted, slice);
    }

    @Needs(Permission.DECISION_READ)
    public DecisionCard decision(String code) {
        return cards.card(code, Permission.DECISION_READ);
    }

    /** What waits for a decision in the actor's part of the tree. */
    @Needs(Permission.DECISION_DRAFT)
    public List<Waiting> waiting() {
        return waitingList.groups(acting.actor().scope(Permission.DECISION_DRAFT)).stream()
                .filter(w -> duties.has(Permission.DECISION_DRAFT, units.with(w.authority())))
                .toList();
    }

    /**
     * Who was recommended and is kept back by a matter under way: recipient and award, such as
     * {@code Lò Thị A (Lao động tiên tiến)}.
     */
    @Needs(Permission.DECISION_DRAFT)
    public List<String> keptBack() {
        var catalogue = catalogues.catalogue();
        return matters.waiting(acting.actor().scope(Permission.DECISION_DRAFT)).stream()
                .filter(n -> duties.has(Permission.DECISION_DRAFT, n.heardAt()))
                .map(
                        n ->
                                "%s (%s)"
                                        .formatted(
                                                n.recipient().name(),
                                                catalogue.award(n.awardCode()).name()))
                .toList();
    }

    /**
     * Drafts a decision from the council's result. Whom a matter under way keeps back is left out
     * and goes on waiting.
     *
     * @param authorityCode code of the unit whose council recommended and whose head decides
     * @param awards codes of the awards that it is to give
     */
    @Needs(value = Permission.DECISION_DRAFT, once = true)
    public String draft(
            String roundCode,
            String authorityCode,
            List<String> awards,
            @NotBlank @Size(max = 300) String subjectLine) {
        var round = rounds.with(roundCode);
        var authority = units.with(authorityCode);
        duties.mustHave(Permission.DECISION_DRAFT, authority);
        powers.mustBeOpen(authority, clocks.today());
        var wanted =
                waitingList.of(round, authority).stream()
                        .filter(n -> awards.contains(n.awardCode()))
                        .toList();
        var held = matters.holding(wanted);
        var names = wanted.stream().filter(n -> !held.contains(n)).toList();
        if (names.isEmpty()) {
            throw held.isEmpty()
                    ? new RuleViolation("decision.draft.empty", round.name())
                    : new RuleViolation("decision.draft.held", Matters.named(held));
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
            String code,
            int version,
            @NotBlank @Size(max = 300) String subjectLine,
            @NotNull Rounding rounding) {
        var decision = mine(code);
        decision.mustStillBe(version);
        decision.redraft(subjectLine, rounding, acting.actor().account());
    }

    /** Throws a draft away; its nominations wait for another. */
    @Needs(Permission.DECISION_DRAFT)
    public void discard(String code, int version) {
        var decision = mine(code);
        decision.mustStillBe(version);
        decision.mustBeDraft();
        decisions.discard(decision);
    }

    private Decision mine(String code) {
        var decision = decisions.with(code);
        duties.mustHave(Permission.DECISION_DRAFT, decision.authority());
        return decision;
    }

    /** The decision, or its draft, with its list. */
    @Needs(Permission.DECISION_READ)
    public byte[] paper(String code, DocumentFormat format) {
        return format.of(letter(code));
    }

    private OfficialDocument letter(String code) {
        var card = cards.card(code, Permission.DECISION_READ);
        var day = card.signed() ? card.signedOn() : clocks.today();
        return wordings.document(
                DocumentKind.DECISION,
                decisions.authority(code),
                day,
                card.signedOn(),
                new DecisionLetter(card, catalogues.catalogue(), terms, day).values());
    }
}
