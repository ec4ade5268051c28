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
    /** In place of an award's code: of every award. */
    private static final String EVERY = "";

    @PersistenceContext EntityManager em;

    /** The fields of an award's certificate; those it does not place itself stand as usual. */
    Layout of(String award) {
        var placed = new EnumMap<Name, Placed>(Name.class);
        fields(EVERY).forEach(f -> placed.put(f.field(), f.placed()));
        fields(award).forEach(f -> placed.put(f.field(), f.placed()));
        return new Layout(placed);
    }

    private List<CertificateField> fields(String award) {
        return em.createQuery(
                        "select f from CertificateField f where f.key.award = :award",
                        CertificateField.class)
                .setParameter("award", award)
                .getResultList();
    }
}
