package vn.bangvang.classification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.TermChanges;
import vn.bangvang.classification.TermRow;
import vn.bangvang.classification.TermService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.SourceStatus;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.ListFile;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/classification/list.xhtml}: the shared lists, to read and to keep. */
@Named
@ViewScoped
public class TermsPage implements Serializable {
    @Inject TermService service;
    @Inject Clocks clocks;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private Scheme scheme;
    private List<TermRow> rows = List.of();
    private TermRow edited;
    private final TermInput input = new TermInput();
    private TermChanges changes;
    private final ListFile file = new ListFile(this::look, this::export);

    public void load() {
        scheme = Query.choice(request, "list", Scheme.class, Scheme.POSITION_CLASS);
        rows = service.all(scheme);
        var id = Query.number(request, "id", 0);
        edited = rows.stream().filter(t -> t.id() == id).findFirst().orElse(null);
        if (edited == null) {
            input.begin(clocks.today());
        } else {
            input.take(edited);
        }
    }

    public String save() {
        if (edited == null) {
            service.add(input.form(scheme));
        } else {
            service.edit(edited.id(), edited.version(), input.form(scheme));
        }
        return done(input.getName());
    }

    private void export() {
        Download.send(
                "danh-muc-" + scheme.name().toLowerCase().replace('_', '-') + ".xlsx",
                Download.XLSX,
                service.export(scheme));
    }

    private void look() {
        changes = null;
        changes = service.compare(scheme, file.content());
    }

    public String write() {
        service.load(scheme, file.content());
        return done(file.name());
    }

    private String done(String what) {
        notices.done("classification.saved", what);
        return "/app/classification/list.xhtml?faces-redirect=true&list=" + scheme;
    }

    /** Whether an entry holds today. */
    public boolean holds(TermRow term) {
        LocalDate today = clocks.today();
        return term.holds(today);
    }

    public Scheme getScheme() {
        return scheme;
    }

    public Scheme[] getSchemes() {
        return Scheme.values();
    }

    public SourceStatus[] getStatuses() {
        return SourceStatus.values();
    }

    public List<TermRow> getRows() {
        return rows;
    }

    public TermRow getEdited() {
        return edited;
    }

    public TermInput getInput() {
        return input;
    }

    /** {@code null} before a file was read. */
    public TermChanges getChanges() {
        return changes;
    }

    public ListFile getFile() {
        return file;
    }
}
