package vn.bangvang.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.dossier.NominationRow;
import vn.bangvang.dossier.initiative.CitationService;
import vn.bangvang.dossier.initiative.CitedInitiative;

/** The initiatives that a nomination in the dialog rests on, or could. */
@Named
@ViewScoped
public class CitedInitiatives implements Serializable {
    @Inject CitationService service;

    private List<CitedInitiative> all = List.of();
    private List<Long> chosen = new ArrayList<>();

    /**
     * @param nomination {@code null} for one that is not kept yet: it cites nothing
     */
    void of(NominationRow nomination) {
        all = nomination == null ? List.of() : service.of(nomination.code());
        chosen =
                new ArrayList<>(
                        all.stream()
                                .filter(CitedInitiative::chosen)
                                .map(c -> c.initiative().id())
                                .toList());
    }

    void keep(NominationRow nomination) {
        service.choose(nomination.code(), nomination.version(), List.copyOf(chosen));
    }

    public List<CitedInitiative> getAll() {
        return all;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }
}
