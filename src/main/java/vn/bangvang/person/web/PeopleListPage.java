package vn.bangvang.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import vn.bangvang.person.list.PersonListService;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.NotAllowed;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.web.ChosenFile;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/person/import.xhtml}: people from a workbook. */
@Named
@ViewScoped
public class PeopleListPage implements Serializable {
    @Inject PersonListService lists;
    @Inject Acting acting;
    @Inject Notices notices;

    private byte[] content;
    private PersonListService.Outlook outlook;
    private transient Part file;

    public void open() {
        if (!acting.may(Permission.PERSON_EDIT.name())) {
            throw new NotAllowed(Permission.PERSON_EDIT.name());
        }
    }

    public void template() {
        Download.send("ca-nhan.xlsx", Download.XLSX, lists.template());
    }

    /** Shows what the file would do. */
    public void upload() {
        outlook = null;
        if (file == null) {
            notices.warn("platform.noFile");
            return;
        }
        content = ChosenFile.content(file);
        outlook = lists.preview(content);
    }

    public String loadAll() {
        notices.done("person.list.done", lists.load(content));
        return "/app/person/list.xhtml?faces-redirect=true";
    }

    public PersonListService.Outlook getOutlook() {
        return outlook;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
