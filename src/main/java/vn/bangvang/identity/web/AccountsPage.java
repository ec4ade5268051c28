package vn.bangvang.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import vn.bangvang.identity.AccountListService;
import vn.bangvang.identity.AccountRow;
import vn.bangvang.identity.AccountService;
import vn.bangvang.identity.Issued;
import vn.bangvang.identity.NewAccount;
import vn.bangvang.identity.Role;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.platform.web.ChosenFile;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/identity/accounts.xhtml}. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
    private static final String HERE = "/app/identity/accounts.xhtml?faces-redirect=true";

    @Inject AccountService service;
    @Inject AccountListService lists;
    @Inject UnitService units;
    @Inject Notices notices;

    private List<AccountRow> rows;
    private List<Issued> issued = List.of();
    private AccountListService.Outlook outlook;
    private byte[] content;
    private transient Part file;
    private String name;
    private String displayName;
    private String password;
    private Role role;
    private String unit;

    public void load() {
        rows = service.all();
    }

    public String open() {
        service.open(new NewAccount(name, displayName, password, role, unit));
        notices.done("identity.account.opened", name);
        return HERE;
    }

    public String addRole() {
        service.addRole(name, role, unit);
        notices.done("identity.role.added", name);
        return HERE;
    }

    public String setActive(String account, boolean active) {
        service.setActive(account, active);
        notices.done(active ? "identity.account.activated" : "identity.account.closed", account);
        return HERE;
    }

    public String endRole(Long roleId) {
        service.endRole(roleId);
        notices.done("identity.role.ended");
        return HERE;
    }

    /** The one-time password is shown on this page once; the next press forgets it. */
    public void reset(String account) {
        issued = List.of(service.reset(account));
        load();
    }

    public void template() {
        Download.send("tai-khoan.xlsx", Download.XLSX, lists.template());
    }

    /** Shows what the file would do. */
    public void upload() {
        outlook = null;
        issued = List.of();
        if (file == null) {
            notices.warn("platform.noFile");
            return;
        }
        content = ChosenFile.content(file);
        outlook = lists.preview(content);
    }

    /** Opens the accounts that were shown, and shows their one-time passwords once. */
    public void openAll() {
        issued = lists.load(content);
        outlook = null;
        content = null;
        load();
    }

    public List<Issued> getIssued() {
        return issued;
    }

    public AccountListService.Outlook getOutlook() {
        return outlook;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public List<AccountRow> getRows() {
        return rows;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public List<UnitRow> getUnits() {
        return units.open();
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
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
