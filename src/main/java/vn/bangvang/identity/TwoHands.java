package vn.bangvang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;

/**
 * Whether two administrators are two: another account, of another person, whose password the first
 * one has not seen lately.
 */
@ApplicationScoped
class TwoHands {
    /** So long after one administrator reset another's password they count as one hand. */
    private static final Duration SEEN = Duration.ofDays(30);

    @Inject Accounts accounts;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /**
     * @param first account that asked, or {@code null}
     * @param concerned account that it is about
     * @throws RuleViolation unless the actor is another hand than these
     */
    void mustBeAnother(String first, Account concerned) {
        var me = acting.actor();
        if (me.account().equals(first)
                || me.account().equals(concerned.name())
                || isSame(me.personId(), concerned.personId())
                || accounts.find(me.account())
                        .filter(
                                a ->
                                        Objects.equals(a.resetBy(), first)
                                                && a.resetAt() != null
                                                && a.resetAt().plus(SEEN).isAfter(clocks.now()))
                        .isPresent()
                || first != null
                        && accounts.find(first)
                                .filter(a -> isSame(a.personId(), me.personId()))
                                .isPresent()) {
            throw new RuleViolation("identity.role.ownHand");
        }
    }

    private static boolean isSame(Long one, Long other) {
        return one != null && one.equals(other);
    }

    /**
     * @throws RuleViolation when the account is the actor's own
     */
    void mustBeOfSomebodyElse(String name) {
        if (accounts.with(name).name().equals(acting.actor().account())) {
            throw new RuleViolation("identity.account.self");
        }
    }

    /** Whether somebody else could confirm what the actor asks for. */
    boolean isThereAnother() {
        return accounts.administrators(clocks.today()).stream()
                .anyMatch(
                        a ->
                                !a.name().equals(acting.actor().account())
                                        && !isSame(a.personId(), acting.actor().personId()));
    }
}
