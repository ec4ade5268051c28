package vn.bangvang.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.platform.NotFound;

/** Which certificates were handed over. */
@ApplicationScoped
class Handovers {
    @PersistenceContext EntityManager em;

    void add(CertificateHandover handover) {
        em.persist(handover);
    }

    void remove(CertificateHandover handover) {
        em.remove(handover);
    }

    CertificateHandover with(long id) {
        var handover = em.find(CertificateHandover.class, id);
        if (handover == null) {
            throw new NotFound("handover " + id);
        }
        return handover;
    }

    /** The latest first. */
    List<HandoverRow> of(String decision) {
        return em.createQuery(
                        "select new vn.bangvang.certificate.HandoverRow(h.id, h.version, h.handedOn,"
                                + " h.handedTo, h.handedBy, count(e))"
                                + " from CertificateHandover h join h.entries e"
                                + " where h.decision = :decision group by h.id, h.version, h.handedOn,"
                                + " h.handedTo, h.handedBy order by h.id desc",
                        HandoverRow.class)
                .setParameter("decision", decision)
                .getResultList();
    }

    /** On which day each of the decision's certificates was handed over, by the entries. */
    Map<Long, LocalDate> days(String decision) {
        return em.createQuery(
                        "select e, h.handedOn from CertificateHandover h join h.entries e"
                                + " where h.decision = :decision",
                        Object[].class)
                .setParameter("decision", decision)
                .getResultStream()
                .collect(Collectors.toMap(r -> (Long) r[0], r -> (LocalDate) r[1]));
    }
}
