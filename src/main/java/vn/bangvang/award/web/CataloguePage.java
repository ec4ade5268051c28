package vn.bangvang.award.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.CatalogueService;
import vn.bangvang.award.Subject;

/** Backs {@code /app/award/catalogue.xhtml}: the law as dated data, to read. */
@Named
@RequestScoped
public class CataloguePage {
    @Inject CatalogueService service;

    private Catalogue catalogue;

    @PostConstruct
    void open() {
        catalogue = service.read();
    }

    public Catalogue getCatalogue() {
        return catalogue;
    }

    public Subject[] getSubjects() {
        return Subject.values();
    }

    public String awardName(String code) {
        return catalogue.award(code).name();
    }
}
