package vn.bangvang.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import vn.bangvang.award.Award;
import vn.bangvang.award.CatalogueService;
import vn.bangvang.dossier.ProspectService;
import vn.bangvang.dossier.Prospects;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/dossier/prospects.xhtml}: who could be nominated in a dossier. */
@Named
@ViewScoped
public class ProspectsPage implements Serializable {
    @Inject ProspectService service;
    @Inject EditableDossier editable;
    @Inject CatalogueService catalogue;
    @Inject HttpServletRequest request;

    private String dossier;
    private String award;
    private transient List<Award> awards;
    private Prospects prospects;

    public String load() {
        var card = editable.find(dossier).orElse(null);
        if (card == null) {
            return EditableDossier.reading(dossier);
        }
        awards =
                catalogue.read().awards().stream()
                        .filter(a -> card.awards().contains(a.code()))
                        .toList();
        award = Query.text(request, "award");
        if (award.isEmpty() && !awards.isEmpty()) {
            award = awards.get(0).code();
        }
        prospects = service.find(card.roundCode(), award, card.unitCode());
        return null;
    }

    /** No more people of a unit are judged at once. */
    public int getMost() {
        return ProspectService.MOST;
    }

    public Prospects getProspects() {
        return prospects;
    }

    public List<Award> getAwards() {
        return awards;
    }

    public String getAward() {
        return award;
    }

    public String getDossier() {
        return dossier;
    }

    public void setDossier(String dossier) {
        this.dossier = dossier;
    }
}
