package vn.bangvang.bonus.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import vn.bangvang.bonus.BonusService;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;

/** Of which decisions the accountant has still to write down that the bonus was paid. */
@Named("unpaidBonuses")
@RequestScoped
public class UnpaidBonuses {
    @Inject BonusService service;
    @Inject Acting acting;

    private Set<String> decisions;

    public boolean has(String decision) {
        return getDecisions().contains(decision);
    }

    /** Their codes. */
    public Set<String> getDecisions() {
        if (decisions == null) {
            decisions = acting.actor().may(Permission.BONUS_PAY) ? service.unpaid() : Set.of();
        }
        return decisions;
    }
}
