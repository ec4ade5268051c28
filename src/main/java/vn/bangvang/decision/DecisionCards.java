package vn.bangvang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import vn.bangvang.award.Catalogues;
import vn.bangvang.council.membership.Duties;
import vn.bangvang.decision.signing.Powers;
import vn.bangvang.dossier.ListOrder;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.organization.Units;
import vn.bangvang.organization.place.Letterheads;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.access.Permission;

/** Decisions as they are shown: with their list, or head and foot alone. */
@ApplicationScoped
public class DecisionCards {
    @Inject Decisions decisions;
    @Inject Letterheads letterheads;
    @Inject Units units;
    @Inject Duties duties;
    @Inject Clocks clocks;
    @Inject Catalogues catalogues;
    @Inject Matters matters;
    @Inject Powers powers;

    /** The decision as other capabilities see it. */
    public DecisionCard card(String code) {
        return card(decisions.with(code));
    }

    /**
     * The decision as one sees it who acts with a permission.
     *
     * @throws NotAllowed when the permission does not reach its authority
     */
    public DecisionCard card(String code, Permission permission) {
        return card(decisions.reached(code, permission));
    }

    /**
     * Head and foot of the decision, without its list.
     *
     * @throws NotAllowed when the permission does not reach its authority
     */
    public DecisionHead head(String code, Permission permission) {
        var d = decisions.reached(code, permission);
        var nameDay = d.signedOn() == null ? clocks.today() : d.signedOn();
        return new DecisionHead(
                d.code(),
                letterheads.of(d.authority(), nameDay),
                d.subjectLine(),
                d.numberText(),
                d.signedOn(),
                d.signatory(),
                d.signatoryPost());
    }

    DecisionCard card(Decision d) {
        var nameDay = d.signedOn() == null ? clocks.today() : d.signedOn();
        return new DecisionCard(
                d.code(),
                d.version(),
                d.state(),
                units.nameOn(d.authority(), nameDay),
                letterheads.of(d.authority(), nameDay),
                powers.level(d.authority()),
                decisions.heardOn(d).orElse(null),
                duties.has(Permission.DECISION_DRAFT, d.authority()),
                duties.has(Permission.DECISION_SIGN, d.authority()),
                d.round().code(),
                d.round().name(),
                d.round().year(),
                d.round().yearText(),
                d.subjectLine(),
                d.numberText(),
                d.signedOn(),
                d.signatory(),
                d.signatoryPost(),
                d.draftedBy(),
                d.rounding(),
                rows(d, nameDay));
    }

    private List<LineRow> rows(Decision d, LocalDate nameDay) {
        var catalogue = catalogues.catalogue();
        var lines = decisions.linesOf(d);
        var nominations = lines.stream().map(DecisionLine::nomination).toList();
        var names = ListOrder.names(nominations);
        var held =
                d.state() == DecisionState.DRAFT
                        ? matters.holding(nominations)
                        : Set.<Nomination>of();
        var counts = new HashMap<String, Integer>();
        var rows = new ArrayList<LineRow>();
        for (var l : lines) {
            var n = l.nomination();
            rows.add(
                    new LineRow(
                            l.number(),
                            counts.merge(n.awardCode(), 1, Integer::sum),
                            n.awardCode(),
                            catalogue.award(n.awardCode()).on(nameDay).name(),
                            n.recipient().printedAs(names.get(n.id())),
                            n.achievement(),
                            n.claimed(),
                            held.contains(n)));
        }
        return rows;
    }
}
