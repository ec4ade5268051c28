package vn.bangvang.decision.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.award.Catalogues;
import vn.bangvang.council.membership.Duties;
import vn.bangvang.decision.Decision;
import vn.bangvang.decision.DecisionLine;
import vn.bangvang.decision.DecisionRow;
import vn.bangvang.decision.Decisions;
import vn.bangvang.decision.Matters;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.dossier.Workflow;
import vn.bangvang.identity.AccountService;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.register.GivenAward;
import vn.bangvang.register.GivingDecision;
import vn.bangvang.register.Honour;
import vn.bangvang.register.Register;

/** What the head of an authority does: sign decisions; and the numbers that decisions got. */
@ApplicationScoped
@Transactional
public class SigningService {
    @Inject Decisions decisions;
    @Inject Workflow workflow;
    @Inject Register register;
    @Inject Powers powers;
    @Inject Matters matters;
    @Inject Duties duties;
    @Inject Catalogues catalogues;
    @Inject AccountService accounts;
    @Inject Units units;
    @Inject Numbers numbers;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /** Books of numbers of the actor's part of the tree, with their gaps. */
    @Needs(Permission.DECISION_READ)
    public List<NumberBook> numberBooks() {
        return decisions.books(acting.actor().scope(Permission.DECISION_READ));
    }

    /** How many drafts wait for the actor's signature. */
    @Needs(Permission.DECISION_SIGN)
    public long toSign() {
        return mine().count();
    }

    /** The first of the drafts that wait for the actor's signature. */
    @Needs(Permission.DECISION_SIGN)
    public List<DecisionRow> drafts(int most) {
        return mine().limit(most).map(d -> DecisionRow.of(d, decisions.linesOf(d).size())).toList();
    }

    private Stream<Decision> mine() {
        return decisions.drafts(acting.actor().scope(Permission.DECISION_SIGN)).stream()
                .filter(d -> duties.has(Permission.DECISION_SIGN, d.authority()));
    }

    /**
     * Signs as the head of the deciding authority: the decision gets its number and day, the
     * nominations are awarded and the book of honours is written, all or nothing. Whom a matter
     * under way keeps back leaves the decision and goes on waiting.
     */
    @Needs(Permission.DECISION_SIGN)
    public void sign(String code, int version, @NotNull @Valid Signing signing) {
        var decision = decisions.reached(code, Permission.DECISION_SIGN);
        decision.mustStillBe(version);
        var actor = acting.actor();
        var authority = decision.authority();
        if (!duties.has(Permission.DECISION_SIGN, authority)) {
            throw new RuleViolation("decision.sign.elsewhere", authority.name());
        }
        decision.mustBeSignableBy(actor.account());
        var day = signing.signedOn() == null ? clocks.today() : signing.signedOn();
        mustBearDay(decision, day);
        powers.mustDecide(authority, decisions.awardsOf(decision), day);
        keepBack(decision, signing.keptBack());
        var number = number(authority, day.getYear(), signing);
        accounts.sign(signing.password());
        decision.sign(
                number,
                signing.series(),
                day,
                clocks.now(),
                new Decision.Signatory(actor.account(), actor.displayName(), signing.post()));
        var lines = decisions.linesOf(decision);
        var awarded = lines.stream().map(DecisionLine::nomination).toList();
        workflow.award(awarded, decision.numberText());
        var authorityName = units.nameOn(authority, day);
        register.append(awarded.stream().map(n -> honour(decision, n, authorityName)).toList());
        workflow.closeFinished(
                awarded.stream().map(Nomination::dossier).distinct().toList(),
                decision.numberText());
    }

    /** A decision bears no day to come and none before its session. */
    private void mustBearDay(Decision decision, LocalDate day) {
        if (day.isAfter(clocks.today())) {
            throw new RuleViolation("decision.day.future", day);
        }
        var heard = decisions.heardOn(decision);
        if (heard.isPresent() && day.isBefore(heard.get())) {
            throw new RuleViolation("decision.day.beforeSession", day, heard.get());
        }
    }

    /**
     * @param seen numbers of the lines that the signer saw to be kept back
     */
    private void keepBack(Decision decision, Set<Integer> seen) {
        var lines = decisions.linesOf(decision);
        var held = matters.holding(lines.stream().map(DecisionLine::nomination).toList());
        var staying =
                lines.stream()
                        .filter(l -> held.contains(l.nomination()))
                        .map(DecisionLine::number)
                        .collect(Collectors.toSet());
        if (!staying.equals(seen)) {
            throw new RuleViolation("decision.held.changed", Matters.named(held));
        }
        if (held.size() == lines.size()) {
            throw new RuleViolation("decision.draft.held", Matters.named(held));
        }
        var place = 0;
        for (var line : lines) {
            if (held.contains(line.nomination())) {
                decisions.remove(line);
            } else {
                line.moveTo(++place);
            }
        }
    }

    private int number(Unit authority, int year, Signing signing) {
        var series = "QDUB-" + authority.code() + "-" + year;
        var book =
                signing.series().equals(Signing.SERIES) ? series : series + "-" + signing.series();
        if (signing.number() == null) {
            return (int) numbers.next(book);
        }
        if (decisions.isTaken(authority, year, signing.series(), signing.number())) {
            throw new RuleViolation(
                    "decision.number.taken", signing.number() + "/" + signing.series(), year + "");
        }
        numbers.reach(book, signing.number());
        return signing.number();
    }

    private Honour honour(Decision decision, Nomination n, String authorityName) {
        var unit = n.collective() == null ? n.dossier().unit() : n.collective();
        var round = decision.round();
        return new Honour(
                round.year(),
                new GivenAward(
                        n.awardCode(),
                        catalogues.catalogue().award(n.awardCode()).on(decision.signedOn()).name(),
                        n.achievement(),
                        round.commendation(),
                        n.claimed() == null ? round.period() : n.claimed()),
                n.recipient(),
                unit.id(),
                new GivingDecision(decision.numberText(), decision.signedOn(), authorityName));
    }
}
