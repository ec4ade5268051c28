package vn.bangvang.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.bangvang.identity.AccountRow;
import vn.bangvang.identity.RoleRow;
import vn.bangvang.identity.RoleService;

/** Backs {@code /app/identity/roles.xhtml}: what inspectors are told of roles. */
@Named
@RequestScoped
public class RolesPage {
    @Inject RoleService service;

    public List<AccountRow> getReset() {
        return service.resetLately();
    }

    public List<RoleRow> getGiven() {
        return service.givenLately();
    }
}
