package vn.bangvang.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import vn.bangvang.identity.AccountListService;
import vn.bangvang.identity.AccountRow;
import vn.bangvang.identity.AccountService;
import vn.bangvang.identity.Issued;
import vn.bangvang.identity.Role;
import vn.bangvang.identity.RoleRow;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.ListFile;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/identity/accounts.xhtml}: all accounts, and new ones. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
    @Inject AccountService service;
    @Inject AccountListService lists;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private List<AccountRow> all;
    private List<Issued> issued = List.of();
    private AccountListService.Outlook outlook;
    private final ListFile file = new ListFile(this::look, this::template);
    private String words;
    private String name;
    private String displayName;
    private Role role;
    private String unit;

    public void load() {
        words = Query.text(request, "q");
        all = service.all();
    }

    /** Accounts whose names, or those of their holders, have the words. */
    public List<AccountRow> getRows() {
        var wanted = Text.key(words);
        return all.stream()
                .filter(a -> Text.key(a.name() + " " + a.displayName()).contains(wanted))
                .toList();
    }

    /** Roles that wait for a second administrator. */
    public List<RoleRow> getWaitingRoles() {
        return all.stream().flatMap(a -> a.roles().stream()).filter(RoleRow::waiting).toList();
    }

    /** Accounts whose person waits for a second administrator. */
    public List<AccountRow> getWaitingOwners() {
        return all.stream().filter(a -> a.owner().wantedBy() != null).toList();
    }

    /** The one-time password is shown on this page once; the next press forgets it. */
    public void open() {
        issued = List.of(service.issue(name, displayName, role, unit));
        notices.done("identity.account.opened", name);
        name = null;
        displayName = null;
        all = service.all();
    }

    private void template() {
        Download.send("tai-khoan.xlsx", Download.XLSX, lists.template());
    }

    private void look() {
        outlook = null;
        issued = List.of();
        outlook = lists.preview(file.content());
    }

    /** Opens the accounts that were shown, and shows their one-time passwords once. */
    public void openAll() {
        issued = lists.load(file.content());
        outlook = null;
        all = service.all();
    }

    public List<Issued> getIssued() {
        return issued;
    }

    public AccountListService.Outlook getOutlook() {
        return outlook;
    }

    public ListFile getFile() {
        return file;
    }

    public String getWords() {
        return words;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
