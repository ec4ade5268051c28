package vn.bangvang.setup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.TermRow;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;
import vn.bangvang.identity.AccountService;
import vn.bangvang.identity.NewAccount;
import vn.bangvang.identity.Role;
import vn.bangvang.organization.NewUnit;
import vn.bangvang.organization.UnitService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.PortalAddress;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Settings;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Actor;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.start.DatabaseReady;
import vn.bangvang.platform.start.StartCheck;

/**
 * The first set-up of an office's server: the place, the unit at its top, and two administrators,
 * who do everything else in the browser. It is there on an empty database only, and once.
 */
@ApplicationScoped
@Transactional
public class SetupService {
    private static final String ACCOUNT = "thiet-lap";

    /** Written first: of two servers that are set up at once one meets the other's row. */
    private static final String SET_UP = "place.setUp";

    private static final String ORDINARY = "ORDINARY";
    private static final int LAST = 9000;
    private static final Set<Trait> CHAIRS =
            Set.of(Trait.PROVINCE_CHAIR, Trait.DISTRICT_CHAIR, Trait.COMMUNE_CHAIR);

    @PersistenceContext EntityManager em;

    @Inject StartCheck check;
    @Inject SetupToken token;
    @Inject Settings settings;
    @Inject PortalAddress portal;
    @Inject UnitService units;
    @Inject AccountService accounts;
    @Inject Terms terms;
    @Inject Clocks clocks;

    @Inject Event<Taken> taken;

    /** The token was taken; it is spent or comes back with the transaction. */
    record Taken() {}

    void onReady(@Observes @Priority(LAST) DatabaseReady ready) {
        if (check.isPractice()) {
            return;
        }
        if (isDone()) {
            mustBeReachedSomewhere();
        } else {
            token.make();
        }
    }

    /** Certificates carry the address: no office prints the one that the program came with. */
    private void mustBeReachedSomewhere() {
        var address = portal.get();
        if (!address.startsWith("https://")) {
            throw new IllegalStateException(
                    "The address of the portal is %s, which is not one over TLS: set the variable public.address to where people reach it, such as https://khenthuong.example, and start again."
                            .formatted(address));
        }
    }

    /** Whether the place was set up; with practice it was. */
    private boolean isDone() {
        return em.createQuery("select count(u) from Unit u", Long.class).getSingleResult() > 0
                || em.createQuery("select count(a) from Account a", Long.class).getSingleResult()
                        > 0;
    }

    /** Types of the units that may stand at the top: their chairmen give awards. */
    @Needs(Permission.PUBLIC)
    public List<TermRow> levels() {
        return terms.on(Scheme.UNIT_TYPE, clocks.today()).stream()
                .filter(t -> CHAIRS.stream().anyMatch(t::is))
                .toList();
    }

    /** Sets the place up as the form says, or changes nothing. */
    @Needs(Permission.PUBLIC)
    public void found(String givenToken, @Valid SetupForm form) {
        if (!token.take(givenToken)) {
            throw new RuleViolation("setup.token.wrong");
        }
        taken.fire(new Taken());
        if (isDone()) {
            throw new RuleViolation("setup.done");
        }
        if (form.root().foundedOn().isAfter(clocks.today())) {
            throw new RuleViolation("setup.root.future");
        }
        if (form.first().name().equals(form.second().name())) {
            throw new RuleViolation("setup.administrators.same");
        }
        if (levels().stream().noneMatch(t -> t.code().equals(form.root().type()))) {
            throw new RuleViolation("setup.level.wrong");
        }
        Acting.as(
                Actor.program(ACCOUNT),
                () -> {
                    write(form);
                    return null;
                });
    }

    private void write(SetupForm form) {
        var site = form.site();
        settings.set(SET_UP, clocks.today().toString());
        em.flush();
        settings.set("place.name", site.name());
        settings.set("place.authority", site.letterhead());
        settings.set("place.seat", site.seat());
        portal.set(site.address());
        settings.set("place.unit", form.root().code());
        settings.set("place.completeFrom", String.valueOf(clocks.today().getYear()));
        var root = form.root();
        units.found(
                new NewUnit(
                        root.code(), root.name(), root.type(), ORDINARY, null, root.foundedOn()));
        accounts.openFirst(
                Stream.of(form.first(), form.second())
                        .map(
                                a ->
                                        new NewAccount(
                                                a.name(),
                                                a.displayName(),
                                                a.password(),
                                                Role.ADMINISTRATOR,
                                                root.code()))
                        .toList());
    }

    void spend(@Observes(during = TransactionPhase.AFTER_SUCCESS) Taken stored) {
        token.spend();
    }

    void giveBack(@Observes(during = TransactionPhase.AFTER_FAILURE) Taken failed) {
        token.giveBack();
    }
}
