package vn.bangvang.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.TreeNode;
import vn.bangvang.organization.NewUnit;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.organization.list.UnitListService;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.sheet.WrittenListRow;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.ListFile;
import vn.bangvang.platform.web.ListModel;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/organization/list.xhtml}: the tree of units. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {
    private static final String HERE = "/app/organization/list.xhtml?faces-redirect=true";

    /** More are not drawn as a tree. */
    private static final int TREE = 2_000;

    @Inject UnitService service;
    @Inject UnitListService lists;
    @Inject Acting acting;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private ListModel<UnitRow> units;
    private TreeNode<UnitRow> tree;
    private String words;
    private String code;
    private String name;
    private String type;
    private String area = "ORDINARY";
    private String parent;
    private LocalDate from;
    private UnitListService.Outlook outlook;
    private List<WrittenListRow> written = List.of();
    private final ListFile file = new ListFile(this::look, this::export);

    public void open() {
        if (acting.may(Permission.UNIT_EDIT.name())) {
            written = lists.written();
        }
        words = Query.text(request, "q");
        var all = "1".equals(Query.text(request, "all"));
        if (words.isEmpty() && !all) {
            tree = tree(service.notClosed());
        }
        units =
                new ListModel<>(
                        request,
                        Query.part("q", words) + (all ? Query.part("all", 1) : ""),
                        Set.of("name", "from"),
                        slice -> service.search(words, slice),
                        UnitRow::code,
                        "don-vi",
                        List.of());
    }

    /** {@code null} where there are too many. */
    private static TreeNode<UnitRow> tree(List<UnitRow> rows) {
        if (rows.size() > TREE) {
            return null;
        }
        var root = new DefaultTreeNode<UnitRow>();
        var nodes = new HashMap<String, TreeNode<UnitRow>>();
        for (var row : rows) {
            var parent = nodes.getOrDefault(row.parentCode(), root);
            var node = new DefaultTreeNode<>(row, parent);
            node.setExpanded(parent == root);
            nodes.put(row.code(), node);
        }
        return root;
    }

    /** Opens or closes every branch. */
    public void spread(boolean open) {
        spread(tree, open);
    }

    private static void spread(TreeNode<UnitRow> node, boolean open) {
        node.setExpanded(open);
        node.getChildren().forEach(child -> spread(child, open));
    }

    public String found() {
        service.found(new NewUnit(code, name, type, area, parent, from));
        notices.done("organization.unit.founded", name);
        return HERE;
    }

    private void export() {
        Download.send("don-vi.xlsx", Download.XLSX, lists.export());
    }

    private void look() {
        outlook = null;
        outlook = lists.preview(file.content());
    }

    public String load(UnitListService.Outlook seen) {
        notices.done(
                "organization.file.done", lists.load(file.name(), file.content()), seen.known());
        return HERE;
    }

    public String takeBack(WrittenListRow list) {
        var removed = lists.takeBack(list.code(), list.version());
        notices.done("organization.file.takenBack", removed, list.fileName());
        return HERE;
    }

    /** As they stood when the page was opened: a button means the list beside it. */
    public List<WrittenListRow> getWritten() {
        return written;
    }

    public UnitListService.Outlook getOutlook() {
        return outlook;
    }

    public ListFile getFile() {
        return file;
    }

    /** Whether any unit of the tree has units under it. */
    public boolean isBranched() {
        return tree.getChildren().stream().anyMatch(n -> n.getChildCount() > 0);
    }

    /**
     * {@code null} while units are looked for by name, closed ones are wanted, or there are too
     * many.
     */
    public TreeNode<UnitRow> getTree() {
        return tree;
    }

    public ListModel<UnitRow> getUnits() {
        return units;
    }

    public List<UnitRow> getParents() {
        return service.open();
    }

    public String getWords() {
        return words;
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
