package vn.bangvang.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.paper.CheckedPaper;
import vn.bangvang.platform.paper.Files;
import vn.bangvang.register.EntryKind;
import vn.bangvang.register.Honour;
import vn.bangvang.register.Register;
import vn.bangvang.register.RegisterEntry;
import vn.bangvang.register.Writing;

/**
 * Corrections, revocations and re-issues of awards: one person enters what a later decision says,
 * with its ground and its copy; another checks it against the copy and writes it into the book.
 * Until then nothing of it is public.
 */
@ApplicationScoped
@Transactional
public class AmendmentService {
    @Inject Register register;
    @Inject Units units;
    @Inject Files files;
    @Inject Acting acting;
    @Inject Clocks clocks;
    @PersistenceContext EntityManager em;

    /** The copy of a decision. */
    public record Paper(String fileName, String mediaType, byte[] content) {}

    /** Enters what a later decision says of an award that stands; one at a time. */
    @Needs(value = Permission.REGISTER_EDIT, once = true)
    public void propose(
            String publicId, @NotNull @Valid Amendment change, String fileName, byte[] copy) {
        if (change.kind() == EntryKind.AWARD || change.kind() == EntryKind.WITHDRAWAL) {
            throw new RuleViolation("register.amend.kind");
        }
        var entry = register.inForce(publicId);
        acting.actor().mustReach(Permission.REGISTER_EDIT, units.path(entry.honour().unitId()));
        check(entry, change);
        if (proposals(publicId).anyMatch(p -> p.card().state() == AmendmentState.PROPOSED)) {
            throw new RuleViolation("register.amend.open", entry.number());
        }
        var paper = CheckedPaper.of(fileName, copy);
        em.persist(
                new AmendmentProposal(
                        entry,
                        change,
                        new AmendmentProposal.Copy(
                                paper.name(), paper.mediaType(), files.keep(copy)),
                        acting.actor().account(),
                        clocks.now()));
    }

    private Honour check(RegisterEntry entry, Amendment change) {
        var before = entry.honour();
        if (change.decidedOn().isBefore(before.decision().on())
                || change.decidedOn().isAfter(clocks.today())) {
            throw new RuleViolation("register.amend.day", entry.number());
        }
        return change.kind() == EntryKind.CORRECTION ? change.corrected(before) : before;
    }

    /** Amendments of an entry, oldest first; none for who may not settle them. */
    @Needs(Permission.REGISTER_READ)
    public List<AmendmentCard> of(String publicId) {
        return proposals(publicId).filter(this::reaches).map(AmendmentProposal::card).toList();
    }

    private Stream<AmendmentProposal> proposals(String publicId) {
        return em.createQuery(
                        "select p from AmendmentProposal p where p.entry.publicId = :id order by p.id",
                        AmendmentProposal.class)
                .setParameter("id", publicId)
                .getResultStream();
    }

    private boolean reaches(AmendmentProposal proposal) {
        return acting.actor().mayAt(Permission.REGISTER_CONFIRM, path(proposal));
    }

    /** Path of the unit whose award it is. */
    private String path(AmendmentProposal proposal) {
        return units.path(proposal.entry().honour().unitId());
    }

    /** Amendments that wait for a second person, oldest first. */
    @Needs(Permission.REGISTER_CONFIRM)
    public List<AmendmentCard> waiting() {
        return em.createQuery(
                        "select p from AmendmentProposal p"
                                + " where p.state = vn.bangvang.register.amendment.AmendmentState.PROPOSED"
                                + " order by p.id",
                        AmendmentProposal.class)
                .getResultStream()
                .filter(this::reaches)
                .map(AmendmentProposal::card)
                .toList();
    }

    /** The copy of the decision on which an amendment rests. */
    @Needs(Permission.REGISTER_CONFIRM)
    public Paper paper(long id) {
        var copy = with(id).copy();
        return new Paper(copy.fileName(), copy.mediaType(), files.read(copy.sha256()));
    }

    /**
     * Writes what the decision says: the old entry stays, struck through.
     *
     * @return public id of the new entry
     * @throws RuleViolation for who entered it
     */
    @Needs(Permission.REGISTER_CONFIRM)
    public String write(long id, int version) {
        var proposal = with(id);
        proposal.mustStillBe(version);
        proposal.write(acting.actor().account(), clocks.now());
        var change = proposal.amendment();
        var entry = register.inForce(proposal.entry().publicId());
        register.write(
                List.of(
                        new Writing(
                                check(entry, change),
                                change.kind(),
                                entry.seq(),
                                entry.source(),
                                change.remark(),
                                new Writing.Amending(
                                        change.decisionNumber(), change.decidedOn()))));
        var row = register.published(entry.publicId()).orElseThrow();
        return register.way(row).stream().reduce((a, b) -> b).orElseThrow().publicId();
    }

    /** Leaves an amendment out of the book; who entered it may take it back so. */
    @Needs(Permission.REGISTER_CONFIRM)
    public void reject(long id, int version) {
        var proposal = with(id);
        proposal.mustStillBe(version);
        proposal.reject(acting.actor().account(), clocks.now());
    }

    private AmendmentProposal with(long id) {
        var proposal = em.find(AmendmentProposal.class, id);
        if (proposal == null) {
            throw new NotFound("amendment " + id);
        }
        acting.actor().mustReach(Permission.REGISTER_CONFIRM, path(proposal));
        return proposal;
    }
}
