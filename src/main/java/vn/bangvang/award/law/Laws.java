package vn.bangvang.award.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.bangvang.award.LawRow;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.proposal.ProposalState;

/** The rows of law as kept, with proposals and history. */
@ApplicationScoped
public class Laws {
    @PersistenceContext EntityManager em;
    @Inject Numbers numbers;
    @Inject Acting acting;
    @Inject Event<LawProposed> proposed;
    @Inject Clocks clocks;

    LawEntry with(String code) {
        return em.createQuery("select l from LawEntry l where l.code = :code", LawEntry.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("law row " + code));
    }

    List<LawEntry> in(ProposalState state) {
        return em.createQuery(
                        "select l from LawEntry l where l.state = :state"
                                + " order by l.kind, l.rule, l.award, l.subject, l.from",
                        LawEntry.class)
                .setParameter("state", state)
                .getResultList();
    }

    boolean isEmpty() {
        return em.createQuery("select count(l) from LawEntry l", Long.class).getSingleResult() == 0;
    }

    public List<LawRow> inForce() {
        return in(ProposalState.IN_FORCE).stream().map(LawEntry::row).toList();
    }

    /** Everything that was ever said or proposed of the same thing, newest first. */
    List<LawCard> history(LawRow row) {
        return em.createQuery(
                        "select l from LawEntry l where l.kind = :kind and l.rule = :rule"
                                + " order by l.from desc, l.id desc",
                        LawEntry.class)
                .setParameter("kind", row.kind())
                .setParameter("rule", row.rule())
                .getResultStream()
                .filter(l -> l.row().subjectMatter().equals(row.subjectMatter()))
                .map(LawEntry::card)
                .toList();
    }

    /**
     * Keeps a proposal.
     *
     * @throws RuleViolation when it would overlap more than the one row that it can replace
     */
    LawEntry propose(LawForm form) {
        var entry =
                new LawEntry(
                        "L%05d".formatted(numbers.next("L")),
                        form,
                        replacedBy(form),
                        acting.actor().account(),
                        clocks.now());
        proposed.fire(new LawProposed(entry.row()));
        em.persist(entry);
        return entry;
    }

    /** Confirms a proposal, unless the law has moved since it was made. */
    void confirm(LawEntry proposal) {
        var replaced = replacedBy(LawForm.of(proposal.row()));
        if (replaced != proposal.replaces()) {
            throw new RuleViolation("award.law.moved", proposal.row().rule());
        }
        proposal.confirm(acting.actor().account(), clocks.now());
    }

    void reject(LawEntry proposal) {
        proposal.reject(acting.actor().account(), clocks.now());
    }

    /** The one row in force whose place the form takes from its first day on, or none. */
    private LawEntry replacedBy(LawForm form) {
        var wanted = form.row("");
        var overlapping =
                in(ProposalState.IN_FORCE).stream().filter(l -> l.row().overlaps(wanted)).toList();
        if (overlapping.isEmpty()) {
            return null;
        }
        var only = overlapping.get(0).row();
        var leavesAGap =
                only.from().isBefore(form.from())
                        && form.to() != null
                        && (only.to() == null || only.to().isAfter(form.to()));
        if (overlapping.size() > 1 || only.from().isAfter(form.from()) || leavesAGap) {
            throw new RuleViolation(
                    "award.law.overlaps",
                    form.rule(),
                    form.from(),
                    overlapping.get(overlapping.size() - 1).row().from());
        }
        return overlapping.get(0);
    }
}
