package vn.bangvang.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.platform.NotFound;

/** What was printed. */
@ApplicationScoped
class Prints {
    @PersistenceContext EntityManager em;

    void add(CertificatePrint print) {
        em.persist(print);
    }

    CertificatePrint with(String code) {
        return em.createQuery(
                        "select p from CertificatePrint p where p.code = :code",
                        CertificatePrint.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("print " + code));
    }

    /** The latest first. */
    List<PrintRow> of(String decision) {
        return em.createQuery(
                        "select new vn.bangvang.certificate.PrintRow(p.code, p.printedAt, p.printedBy,"
                                + " count(e)) from CertificatePrint p join p.entries e"
                                + " where p.decision = :decision"
                                + " group by p.id, p.code, p.printedAt, p.printedBy order by p.id desc",
                        PrintRow.class)
                .setParameter("decision", decision)
                .getResultList();
    }

    /** When each of the decision's certificates was printed last, by the entries. */
    Map<Long, LocalDateTime> lastOf(String decision) {
        return em.createQuery(
                        "select e, max(p.printedAt) from CertificatePrint p join p.entries e"
                                + " where p.decision = :decision group by e",
                        Object[].class)
                .setParameter("decision", decision)
                .getResultStream()
                .collect(Collectors.toMap(r -> (Long) r[0], r -> (LocalDateTime) r[1]));
    }
}
