package vn.bangvang.register.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.bangvang.award.Award;
import vn.bangvang.award.law.CatalogueService;
import vn.bangvang.identity.web.AccountNames;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.web.ListColumn;
import vn.bangvang.platform.web.ListFile;
import vn.bangvang.platform.web.ListModel;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Show;
import vn.bangvang.register.oldlist.OldBookService;
import vn.bangvang.register.oldlist.OldListRow;
import vn.bangvang.register.oldlist.OldListService;
import vn.bangvang.register.oldlist.OldPreview;
import vn.bangvang.register.oldlist.OldRow;

/** Backs {@code /app/register/old-lists.xhtml}: old award lists. */
@Named
@ViewScoped
public class OldListsPage implements Serializable {
    private static final int SIZE = 100;
    private static final String HERE = "/app/register/old-lists.xhtml?faces-redirect=true";

    @Inject OldListService service;
    @Inject OldBookService book;
    @Inject HttpServletRequest request;
    @Inject CatalogueService catalogue;
    @Inject Notices notices;
    @Inject Messages messages;
    @Inject Show show;
    @Inject AccountNames names;

    private ListModel<OldListRow> lists;
    private final ListFile file = new ListFile(this::look);
    private OldPreview preview;
    private Map<String, String> awardNames;
    private OldInput input;
    private int page = 1;

    public void load() {
        lists =
                new ListModel<>(
                        request,
                        "",
                        Set.of("fileName", "uploadedAt"),
                        book::lists,
                        OldListRow::code,
                        "danh-sach-cu",
                        List.of(
                                new ListColumn<>("register.old.file", 36, OldListRow::fileName),
                                new ListColumn<>(
                                        "register.old.state", 18, l -> messages.name(l.state())),
                                new ListColumn<>("register.old.rows", 12, OldListRow::rows),
                                new ListColumn<>(
                                        "register.old.uploadedBy",
                                        24,
                                        l -> names.name(l.uploadedBy())),
                                new ListColumn<>(
                                        "register.old.uploadedAt",
                                        20,
                                        l -> show.moment(l.uploadedAt()))));
    }

    private void look() {
        preview = null;
        take(service.upload(file.name(), file.content()));
        file.forget();
    }

    /** Reads the file again by what was set by hand. */
    public void again() {
        input.setConsent(input.isConsent() && !isChanged());
        take(service.preview(preview.code(), input.settings()));
    }

    /** Whether anything was set since what is shown was read. */
    private boolean isChanged() {
        return !input.settings().agreed().equals(preview.settings().agreed());
    }

    public void turnTo(int sheet) {
        take(service.turnTo(preview.code(), sheet));
    }

    private void take(OldPreview read) {
        preview = read;
        input = new OldInput(read);
        page = 1;
    }

    /** What was not previewed is not declared. */
    public String declare() {
        if (isChanged()) {
            again();
            notices.warn("dossier.import.look");
            return null;
        }
        var count = service.declare(preview.code(), input.settings(), !preview.faults().isEmpty());
        notices.done("register.old.declared", String.valueOf(count), preview.fileName());
        return HERE;
    }

    public void turn(int to) {
        page = to;
    }

    /** The rows of the page that is shown. */
    public List<OldRow> getShown() {
        return Slice.page(page, SIZE).of(preview.rows());
    }

    /** The faults of the page that is shown. */
    public List<Fault> getFaults() {
        return Slice.page(page, SIZE).of(preview.faults());
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        var most = Math.max(preview.rows().size(), preview.faults().size());
        return Slice.pages(most, SIZE);
    }

    /** Columns of the file, for choosing: index and heading. */
    public List<Map.Entry<Integer, String>> getHeadings() {
        return new ArrayList<>(new TreeMap<>(preview.headings()).entrySet());
    }

    /** Rows of the file that could be read. */
    public int getRows() {
        return preview.rows().size();
    }

    public int getFresh() {
        return preview.fresh().size();
    }

    public long getNewPeople() {
        return preview.newPeople();
    }

    public long getFaultyRows() {
        return preview.faultyRows();
    }

    public List<Award> getAwards() {
        return catalogue.read().awards();
    }

    /** Names of the awards by their codes. */
    public Map<String, String> getAwardNames() {
        if (awardNames == null) {
            awardNames = new HashMap<>();
            getAwards().forEach(a -> awardNames.put(a.code(), a.name()));
        }
        return awardNames;
    }

    public ListModel<OldListRow> getLists() {
        return lists;
    }

    public OldPreview getPreview() {
        return preview;
    }

    public OldInput getInput() {
        return input;
    }

    public ListFile getFile() {
        return file;
    }
}
