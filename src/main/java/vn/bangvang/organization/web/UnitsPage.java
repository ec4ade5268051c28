package vn.bangvang.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.organization.NewUnit;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.organization.list.UnitListService;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.ChosenFile;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/organization/list.xhtml}: the tree of units. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {
    private static final String HERE = "/app/organization/list.xhtml?faces-redirect=true";
    private static final int SIZE = 100;

    @Inject UnitService service;
    @Inject UnitListService lists;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private Page<UnitRow> units;
    private String words;
    private int number;
    private String code;
    private String name;
    private String type;
    private String area = "ORDINARY";
    private String parent;
    private LocalDate from;
    private byte[] content;
    private UnitListService.Outlook outlook;
    private transient Part file;

    public void open() {
        words = Query.text(request, "q");
        number = Math.max(1, Query.number(request, "page", 1));
        units = service.search(words, Slice.page(number, SIZE));
    }

    public String found() {
        service.found(new NewUnit(code, name, type, area, parent, from));
        notices.done("organization.unit.founded", name);
        return HERE;
    }

    public void export() {
        Download.send("don-vi.xlsx", Download.XLSX, lists.export());
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

    public String load(UnitListService.Outlook seen) {
        notices.done("organization.file.done", lists.load(content), seen.known());
        return HERE;
    }

    public UnitListService.Outlook getOutlook() {
        return outlook;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Page<UnitRow> getUnits() {
        return units;
    }

    public List<UnitRow> getParents() {
        return service.open();
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
        return "?" + Query.part("q", words);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
