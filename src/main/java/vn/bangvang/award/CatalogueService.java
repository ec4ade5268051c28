package vn.bangvang.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.Permission;

/** What users do with the catalogue: read it. */
@ApplicationScoped
@Transactional
public class CatalogueService {
    @Inject Catalogues catalogues;

    @Needs(Permission.CATALOGUE_READ)
    public Catalogue read() {
        return catalogues.catalogue();
    }
}
