package vn.bangvang.setup.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.bangvang.classification.TermRow;
import vn.bangvang.platform.PortalAddress;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.web.ComesBy;
import vn.bangvang.setup.SetupForm;
import vn.bangvang.setup.SetupService;

/** Backs {@code /setup.xhtml}: the first set-up. */
@Named
@RequestScoped
public class SetupPage {
    @Inject SetupService service;
    @Inject PortalAddress portal;
    @Inject ComesBy comesBy;

    private final AdministratorInput first = new AdministratorInput();
    private final AdministratorInput second = new AdministratorInput();
    private String token;
    private String name;
    private String letterhead;
    private String seat;
    private String address;
    private String code;
    private String rootName;
    private String type;
    private LocalDate foundedOn;

    /** The variable of the server may have said the address. */
    @PostConstruct
    void prepare() {
        address = portal.get();
    }

    public String found() {
        comesBy.mustBe(address);
        service.found(
                token,
                new SetupForm(
                        new SetupForm.Site(name, letterhead, seat, address),
                        new SetupForm.Root(code, rootName, type, foundedOn),
                        first.form(),
                        second.form()));
        return "/sign-in.xhtml?faces-redirect=true";
    }

    /** One administrator as typed. */
    public static final class AdministratorInput {
        private String account;
        private String person;
        private String password;
        private String again;

        SetupForm.Administrator form() {
            if (!Objects.equals(password, again)) {
                throw new RuleViolation("identity.password.differs", account);
            }
            return new SetupForm.Administrator(account, person, password);
        }

        public String getAccount() {
            return account;
        }

        public void setAccount(String account) {
            this.account = account;
        }

        public String getPerson() {
            return person;
        }

        public void setPerson(String person) {
            this.person = person;
        }

        public String getPassword() {
            return password;
        }

        public void setPassword(String password) {
            this.password = password;
        }

        public String getAgain() {
            return again;
        }

        public void setAgain(String again) {
            this.again = again;
        }
    }

    public List<TermRow> getLevels() {
        return service.levels();
    }

    public AdministratorInput getFirst() {
        return first;
    }

    public AdministratorInput getSecond() {
        return second;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLetterhead() {
        return letterhead;
    }

    public void setLetterhead(String letterhead) {
        this.letterhead = letterhead;
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getRootName() {
        return rootName;
    }

    public void setRootName(String rootName) {
        this.rootName = rootName;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public LocalDate getFoundedOn() {
        return foundedOn;
    }

    public void setFoundedOn(LocalDate foundedOn) {
        this.foundedOn = foundedOn;
    }
}
