package vn.bangvang.platform.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.bangvang.platform.Commands;
import vn.bangvang.platform.record.Changes;
import vn.bangvang.platform.record.TransactionMark;

/**
 * The door of every use case, inside its transaction: refuses who may not and what was done
 * already, then writes every change to the audit trail before the transaction ends.
 */
@Needs
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class UseCaseGate {
    @Inject Acting acting;
    @Inject Event<Refusal> refusals;
    @Inject Event<Changes> changes;
    @Inject Commands commands;
    @Inject TransactionMark mark;
    @PersistenceContext EntityManager em;

    @AroundInvoke
    Object pass(InvocationContext call) throws Exception {
        var useCase = name(call);
        var needs = call.getMethod().getAnnotation(Needs.class);
        var needed = needs.value();
        var actor = acting.actor();
        if (!actor.may(needed)) {
            refusals.fire(new Refusal(actor.account(), useCase, needed.name()));
            throw new NotAllowed(useCase);
        }
        var transaction = em.isJoinedToTransaction() ? mark.name() : null;
        var outer = Changes.begin(useCase, actor.account(), transaction);
        try {
            if (needs.once()) {
                commands.take(useCase, actor.account());
            }
            var result = call.proceed();
            if (em.isJoinedToTransaction()) {
                em.flush();
                Changes.current().stream()
                        .flatMap(c -> c.toWrite(outer).stream())
                        .forEach(changes::fire);
            }
            return result;
        } catch (NotAllowed e) {
            refusals.fire(new Refusal(actor.account(), useCase, e.getMessage()));
            throw e;
        } finally {
            Changes.end(outer);
        }
    }

    private static String name(InvocationContext call) {
        var method = call.getMethod();
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
