package vn.bangvang.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import vn.bangvang.identity.AccountService;

/** What owners of accounts are called, for views: {@code #{accounts.name(step.account())}}. */
@Named("accounts")
@RequestScoped
public class AccountNames {
    @Inject AccountService service;

    private final Map<String, String> read = new HashMap<>();

    /** The owner's name with the account, where two of one name must be told apart. */
    public String told(String account) {
        var name = name(account);
        return name.equals(account) ? name : name + " (" + account + ")";
    }

    /** The owner's name; the account itself where nobody has it any more, nothing for nobody. */
    public String name(String account) {
        return account == null || account.isEmpty()
                ? ""
                : read.computeIfAbsent(account, service::displayName);
    }
}
