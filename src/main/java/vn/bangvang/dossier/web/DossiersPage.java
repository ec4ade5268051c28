package vn.bangvang.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import vn.bangvang.dossier.DossierRow;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.DossierState;
import vn.bangvang.dossier.progress.Owed;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/dossier/list.xhtml}. */
@Named
@ViewScoped
public class DossiersPage implements Serializable {
    private static final int SIZE = 25;

    @Inject DossierService service;
    @Inject Acting acting;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private String words;
    private DossierState state;
    private int number;
    private Page<DossierRow> dossiers;
    private List<Owed> owed = List.of();

    public void load() {
        words = Query.text(request, "q");
        var asked = Query.text(request, "state");
        state =
                java.util.Arrays.stream(DossierState.values())
                        .filter(s -> s.name().equals(asked))
                        .findFirst()
                        .orElse(null);
        number = Math.max(1, Query.number(request, "page", 1));
        dossiers = service.search(words, state, Slice.page(number, SIZE));
        if (acting.actor().may(Permission.DOSSIER_PREPARE)) {
            owed = service.owed();
        }
    }

    public String start(String round, String unit) {
        var code = service.start(round, unit);
        notices.done("dossier.started", code);
        return "/app/dossier/dossier.xhtml?faces-redirect=true&code=" + code;
    }

    public Page<DossierRow> getDossiers() {
        return dossiers;
    }

    public List<Owed> getOwed() {
        return owed;
    }

    public DossierState[] getStates() {
        return DossierState.values();
    }

    public DossierState getState() {
        return state;
    }

    public String getWords() {
        return words;
    }

    public int getNumber() {
        return number;
    }

    public int getSize() {
        return SIZE;
    }

    public String getHref() {
        return "?" + Query.part("q", words) + Query.part("state", state == null ? "" : state);
    }
}
