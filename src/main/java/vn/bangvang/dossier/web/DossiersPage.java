package vn.bangvang.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import vn.bangvang.dossier.DossierRow;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.DossierState;
import vn.bangvang.dossier.progress.ProgressService;
import vn.bangvang.dossier.progress.UnitWork;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.web.ListColumn;
import vn.bangvang.platform.web.ListModel;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;
import vn.bangvang.platform.web.Show;

/** Backs {@code /app/dossier/list.xhtml}. */
@Named
@ViewScoped
public class DossiersPage implements Serializable {
    @Inject DossierService service;
    @Inject ProgressService progress;
    @Inject Acting acting;
    @Inject Messages messages;
    @Inject Show show;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private String words;
    private DossierState state;
    private ListModel<DossierRow> dossiers;
    private List<UnitWork> owed = List.of();

    public void load() {
        words = Query.text(request, "q");
        state = Query.choice(request, "state", DossierState.class, null);
        dossiers =
                new ListModel<>(
                        request,
                        Query.part("q", words) + Query.part("state", state == null ? "" : state),
                        Set.of("code", "unitName", "roundName", "submittedAt", "appraiseBy"),
                        slice -> service.search(words, state, slice),
                        DossierRow::code,
                        "ho-so",
                        columns());
        if (acting.actor().may(Permission.DOSSIER_PREPARE)) {
            owed = progress.notBegun();
        }
    }

    public String start(String round, String unit) {
        var code = service.start(round, unit);
        notices.done("dossier.started", code);
        return "/app/dossier/dossier.xhtml?faces-redirect=true&code=" + code;
    }

    private List<ListColumn<DossierRow>> columns() {
        return List.of(
                new ListColumn<>("dossier.code", 16, DossierRow::code),
                new ListColumn<>("dossier.unit", 32, DossierRow::unitName),
                new ListColumn<>("dossier.round", 40, DossierRow::roundName),
                new ListColumn<>("dossier.state", 20, d -> messages.name(d.state())),
                new ListColumn<>("dossier.count", 12, DossierRow::nominations),
                new ListColumn<>("dossier.submittedAt", 18, d -> show.moment(d.submittedAt())),
                new ListColumn<>("dossier.appraiseBy", 14, DossierRow::appraiseBy));
    }

    public ListModel<DossierRow> getDossiers() {
        return dossiers;
    }

    public List<UnitWork> getOwed() {
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
}
