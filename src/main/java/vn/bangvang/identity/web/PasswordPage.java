package vn.bangvang.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.bangvang.identity.AccountService;
import vn.bangvang.identity.SignInService;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/identity/password.xhtml}. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject AccountService service;
    @Inject SignInService signIn;
    @Inject SessionStamps stamps;
    @Inject Acting acting;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private String old;
    private String wanted;
    private String again;

    /** Changes the password; every other session of the account ends, this one goes on. */
    public String change() {
        if (!wanted.equals(again)) {
            notices.warn("identity.password.differs", acting.actor().account());
            return null;
        }
        stamps.goOn(
                request.getSession(),
                acting.actor().account(),
                () -> service.changePassword(old, wanted));
        notices.done("identity.password.changed");
        return "/app/home.xhtml?faces-redirect=true";
    }

    /** Whether the present password was given by an administrator. */
    public boolean isOneTime() {
        return signIn.first(acting.actor().account()) == SignInService.First.PASSWORD;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
