package vn.bangvang.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.document.OfficialDocument;
import vn.bangvang.platform.proposal.ProposalState;

/** Writes documents with the wording of their authority and day. */
@ApplicationScoped
public class Wordings {
    @PersistenceContext EntityManager em;

    /**
     * @param authority that issues it; {@code null} when no unit of the tree does
     * @param day on which it is issued, or today while it is a draft
     * @param printed beside the place; {@code null} leaves it open
     */
    public OfficialDocument document(
            DocumentKind kind, Unit authority, LocalDate day, LocalDate printed, Values values) {
        return new DocumentLayout(filled(kind, authority, day, values)).document(printed);
    }

    /** The lines of one part, each with the names of the figures that it tells. */
    public List<Sourced> lines(
            DocumentKind kind, Unit authority, LocalDate day, Part part, Values values) {
        var filled = filled(kind, authority, day, values);
        return filled.lines(part).stream()
                .filter(l -> !Filled.hasTable(l) && !DocumentLayout.isHeading(l))
                .map(l -> new Sourced(Filled.plain(l).strip(), filled.sources(l)))
                .toList();
    }

    private Filled filled(DocumentKind kind, Unit authority, LocalDate day, Values values) {
        Placeholders.of(kind).mustName(values.named());
        return Filled.of(of(kind, authority, day), values.named());
    }

    /** The authority's own, else the one for all, else the program's. */
    WordingText of(DocumentKind kind, Unit authority, LocalDate day) {
        return em.createQuery(
                        """
                        select w from Wording w where w.kind = :kind and w.state = :state
                        and w.from <= :day and (w.authority is null or w.authority.id = :authority)
                        order by case when w.authority is null then 1 else 0 end,
                        w.from desc, w.id desc""",
                        Wording.class)
                .setParameter("kind", kind)
                .setParameter("state", ProposalState.IN_FORCE)
                .setParameter("day", day)
                .setParameter("authority", authority == null ? Long.valueOf(0) : authority.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Wording::text)
                .orElseGet(() -> WordingText.ofProgram(kind));
    }

    /** Everything that offices proposed for a kind, the latest first. */
    List<Wording> of(DocumentKind kind) {
        return em.createQuery(
                        "select w from Wording w where w.kind = :kind order by w.from desc, w.id desc",
                        Wording.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    void add(Wording wording) {
        em.persist(wording);
    }

    Wording with(long id, int version) {
        var wording = em.find(Wording.class, id);
        if (wording == null) {
            throw new NotFound("wording " + id);
        }
        wording.mustStillBe(version);
        return wording;
    }
}
