package vn.bangvang.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.bangvang.person.list.PersonListService;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.sheet.WrittenListRow;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.ListFile;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/person/import.xhtml}: people from a workbook. */
@Named
@ViewScoped
public class PeopleListPage implements Serializable {
    @Inject PersonListService lists;
    @Inject Acting acting;
    @Inject Notices notices;

    private PersonListService.Outlook outlook;
    private List<WrittenListRow> written = List.of();
    private final ListFile file = new ListFile(this::look, this::template);

    public void open() {
        if (!acting.may(Permission.PERSON_EDIT.name())) {
            throw new NotAllowed(Permission.PERSON_EDIT.name());
        }
        written = lists.written();
    }

    private void template() {
        Download.send("ca-nhan.xlsx", Download.XLSX, lists.template());
    }

    private void look() {
        outlook = null;
        outlook = lists.preview(file.content());
    }

    public String loadAll() {
        notices.done("person.list.done", lists.load(file.name(), file.content()));
        return "/app/person/list.xhtml?faces-redirect=true";
    }

    public String takeBack(WrittenListRow list) {
        var removed = lists.takeBack(list.code(), list.version());
        notices.done("person.list.takenBack", removed, list.fileName());
        return "/app/person/import.xhtml?faces-redirect=true";
    }

    /** As they stood when the page was opened: a button means the list beside it. */
    public List<WrittenListRow> getWritten() {
        return written;
    }

    public PersonListService.Outlook getOutlook() {
        return outlook;
    }

    public ListFile getFile() {
        return file;
    }
}
