package vn.bangvang.award.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.award.Award;
import vn.bangvang.award.AwardForm;
import vn.bangvang.award.Era;
import vn.bangvang.award.EraForm;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.proposal.Proposal;

/** Proposals of awards and eras, and what confirming them changes. */
@ApplicationScoped
class CatalogueChanges {
    @PersistenceContext EntityManager em;
    @Inject Acting acting;
    @Inject Clocks clocks;

    List<AwardCard> awards() {
        return em.createQuery(
                        "select p from AwardProposal p order by p.id desc", AwardProposal.class)
                .getResultStream()
                .map(AwardProposal::card)
                .toList();
    }

    List<EraCard> eras() {
        return em.createQuery("select p from EraProposal p order by p.id desc", EraProposal.class)
                .getResultStream()
                .map(EraProposal::card)
                .toList();
    }

    void propose(AwardForm form) {
        var award = em.find(Award.class, form.code());
        em.persist(
                new AwardProposal(
                        form,
                        award == null ? null : award.version(),
                        acting.actor().account(),
                        clocks.now()));
    }

    /**
     * @throws RuleViolation when another era of this code begins on another day, or another one on
     *     this day
     */
    void propose(EraForm form) {
        mustFit(form);
        em.persist(new EraProposal(form, acting.actor().account(), clocks.now()));
    }

    void confirmAward(long id, int version) {
        var proposal = find(AwardProposal.class, id, version);
        proposal.confirm(acting.actor().account(), clocks.now());
        var form = proposal.form();
        var award = em.find(Award.class, form.code());
        if (!proposal.stillFits(award)) {
            throw new RuleViolation("award.law.moved", form.code());
        }
        if (award == null) {
            em.persist(new Award(form));
        } else {
            award.correct(form);
        }
    }

    /** The era that held on the new one's first day ends the day before; no day is left without. */
    void confirmEra(long id, int version) {
        var proposal = find(EraProposal.class, id, version);
        proposal.confirm(acting.actor().account(), clocks.now());
        var form = proposal.form();
        mustFit(form);
        var era = em.find(Era.class, form.code());
        if (era != null) {
            era.correct(form);
            return;
        }
        var before =
                em.createQuery("select e from Era e where e.from < :day", Era.class)
                        .setParameter("day", form.from())
                        .getResultStream()
                        .filter(e -> e.holds(form.from()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new RuleViolation(
                                                "award.era.taken", form.code(), form.from()));
        var to = before.to();
        before.endBefore(form.from());
        em.persist(new Era(form, to));
    }

    void reject(Class<? extends Proposal> type, long id, int version) {
        find(type, id, version).reject(acting.actor().account(), clocks.now());
    }

    private void mustFit(EraForm form) {
        var same = em.find(Era.class, form.code());
        if (same == null ? !erasFrom(form.from()).isEmpty() : !same.from().equals(form.from())) {
            throw new RuleViolation("award.era.taken", form.code(), form.from());
        }
    }

    private List<Era> erasFrom(LocalDate day) {
        return em.createQuery("select e from Era e where e.from = :day", Era.class)
                .setParameter("day", day)
                .getResultList();
    }

    private <T extends Proposal> T find(Class<T> type, long id, int version) {
        var proposal = em.find(type, id);
        if (proposal == null) {
            throw new NotFound("proposal " + id);
        }
        proposal.mustStillBe(version);
        return proposal;
    }
}
