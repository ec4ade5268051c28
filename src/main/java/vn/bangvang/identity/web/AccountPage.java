package vn.bangvang.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.identity.AccountRow;
import vn.bangvang.identity.AccountService;
import vn.bangvang.identity.Issued;
import vn.bangvang.identity.OwnerService;
import vn.bangvang.identity.Role;
import vn.bangvang.identity.RoleService;
import vn.bangvang.identity.SecondFactorService;
import vn.bangvang.person.PersonRow;
import vn.bangvang.person.web.PersonChoice;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/identity/account.xhtml}: one account, its roles and the person behind it. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    @Inject AccountService service;
    @Inject RoleService roles;
    @Inject OwnerService owners;
    @Inject SecondFactorService factors;
    @Inject Notices notices;
    @Inject Messages messages;

    private final PersonChoice offered = new PersonChoice();
    private String name;
    private AccountRow account;
    private Issued issued;
    private PersonRow person;
    private Role role;
    private String unit;

    public void load() {
        if (name == null) {
            throw new NotFound("account without a name");
        }
        account = service.account(name);
    }

    public String setActive(boolean active) {
        service.setActive(name, active);
        return done(active ? "identity.account.activated" : "identity.account.closed");
    }

    /** The one-time password is shown on this page once; the next press forgets it. */
    public void reset() {
        issued = service.reset(name);
        load();
    }

    public String takeOffFactor() {
        factors.takeOff(name);
        return done("identity.factor.takenOff");
    }

    public String give() {
        return done(roles.give(name, role, unit) ? "identity.role.waiting" : "identity.role.added");
    }

    public String confirm(Long roleId) {
        roles.confirm(roleId);
        return done("identity.role.confirmed");
    }

    public String refuse(Long roleId) {
        roles.refuse(roleId);
        return done("identity.role.refused");
    }

    public String end(Long roleId) {
        roles.end(roleId);
        return done("identity.role.ended");
    }

    public String askOwner() {
        owners.ask(name, person.code());
        return done("identity.owner.asked");
    }

    public String askNobody() {
        owners.ask(name, null);
        return done("identity.owner.asked");
    }

    /**
     * @param seen code of the person that the page shows, or {@code null}: nobody
     */
    public String confirmOwner(String seen) {
        owners.confirm(name, seen);
        return done("identity.owner.confirmed");
    }

    /** Name, year of birth, post and unit of the person, as they tell namesakes apart. */
    public String told(String code) {
        if (code == null) {
            return messages.of("identity.owner.none");
        }
        var row = owners.person(code);
        return Stream.of(
                        row.fullName(),
                        row.birthYear() == null ? "" : row.birthYear().toString(),
                        row.title(),
                        row.unitName())
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String refuseOwner() {
        owners.refuse(name);
        return done("identity.owner.refused");
    }

    private String done(String key) {
        notices.done(key, name);
        return "/app/identity/account.xhtml?faces-redirect=true&name=" + name;
    }

    /** People whose names have the words, while somebody types. */
    public List<PersonRow> people(String words) {
        var found = owners.people(words);
        offered.offer(found);
        return found;
    }

    public PersonChoice getOffered() {
        return offered;
    }

    public PersonRow getPerson() {
        return person;
    }

    public void setPerson(PersonRow person) {
        this.person = person;
    }

    public AccountRow getAccount() {
        return account;
    }

    public Issued getIssued() {
        return issued;
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
