package vn.bangvang.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.identity.AccountListService;
import vn.bangvang.identity.AccountRow;
import vn.bangvang.identity.AccountService;
import vn.bangvang.identity.Issued;
import vn.bangvang.identity.Role;
import vn.bangvang.identity.RoleRow;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.ListColumn;
import vn.bangvang.platform.web.ListFile;
import vn.bangvang.platform.web.ListModel;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;
import vn.bangvang.platform.web.Show;

/** Backs {@code /app/identity/accounts.xhtml}: all accounts, and new ones. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
    @Inject AccountService service;
    @Inject AccountListService lists;
    @Inject Notices notices;
    @Inject HttpServletRequest request;
    @Inject Messages messages;
    @Inject Show show;

    private List<AccountRow> all;
    private ListModel<AccountRow> accounts;
    private AccountPart part;
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
        part = Query.choice(request, "part", AccountPart.class, AccountPart.ALL);
        all = service.all();
        accounts =
                new ListModel<>(
                        request,
                        Query.part("q", words) + Query.part("part", part),
                        Set.of(),
                        slice -> Page.of(rows(), slice),
                        AccountRow::name,
                        "tai-khoan",
                        List.of(
                                new ListColumn<>("identity.account", 20, AccountRow::name),
                                new ListColumn<>(
                                        "identity.displayName", 30, AccountRow::displayName),
                                new ListColumn<>("identity.roles", 48, this::roles),
                                new ListColumn<>(
                                        "identity.owner",
                                        30,
                                        a -> Objects.requireNonNullElse(a.owner().person(), "")),
                                new ListColumn<>(
                                        "identity.lastUsed",
                                        20,
                                        a ->
                                                a.lastUsedAt() == null
                                                        ? messages.of("identity.neverUsed")
                                                        : show.moment(a.lastUsedAt()))));
    }

    /** Accounts of the part whose names, or those of their holders, have the words. */
    private List<AccountRow> rows() {
        var wanted = Text.key(words);
        return all.stream()
                .filter(part::has)
                .filter(a -> Text.key(a.name() + " " + a.displayName()).contains(wanted))
                .toList();
    }

    private String roles(AccountRow account) {
        return account.present().stream()
                .map(r -> messages.name(r.role()) + " (" + r.unitName() + ")")
                .collect(Collectors.joining("; "));
    }

    public ListModel<AccountRow> getAccounts() {
        return accounts;
    }

    public AccountPart getPart() {
        return part;
    }

    public AccountPart[] getParts() {
        return AccountPart.values();
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
