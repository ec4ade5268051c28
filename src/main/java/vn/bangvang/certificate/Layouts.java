package vn.bangvang.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import vn.bangvang.certificate.CertificateField.Name;
import vn.bangvang.certificate.CertificateField.Placed;

/** Where the fields of certificates stand: as one layout says, unless an award has its own. */
@ApplicationScoped
class Layouts {
    /** In place of an award's code: of every award; it comes before any code. */
    private static final String EVERY = "";

    @PersistenceContext EntityManager em;

    /** The fields of an award's certificate; those it does not place itself stand as usual. */
    Layout of(String award) {
        var placed = new EnumMap<Name, Placed>(Name.class);
        em.createQuery(
                        "select f from CertificateField f where f.key.award in :awards"
                                + " order by f.key.award",
                        CertificateField.class)
                .setParameter("awards", List.of(EVERY, award))
                .getResultStream()
                .forEach(f -> placed.put(f.field(), f.placed()));
        return new Layout(placed);
    }
}
