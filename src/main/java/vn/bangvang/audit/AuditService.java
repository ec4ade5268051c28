package vn.bangvang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.access.Refusal;
import vn.bangvang.platform.record.Change;
import vn.bangvang.platform.record.Changes;
import vn.bangvang.register.chain.ChainFile;
import vn.bangvang.register.chain.RegisterCheck;

/** The audit trail: kept in the transaction of the use case; refusals in one of their own. */
@ApplicationScoped
@Transactional
public class AuditService {
    @Inject Event<TrailCheck> checked;
    @Inject AuditSearch search;
    @Inject ChainWatch watch;
    @Inject AuditTrail trail;
    @Inject AuditChain chain;
    @Inject Clocks clocks;

    public void onChanges(@Observes Changes changes) {
        trail.write(clocks.now(), changes.account(), changes.useCase(), changes.list());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void onRefusal(@Observes Refusal refusal) {
        var change =
                new Change(
                        Change.Action.REFUSED,
                        "UseCase",
                        "",
                        Map.of(),
                        Map.of("detail", String.valueOf(refusal.detail())));
        trail.write(clocks.now(), refusal.account(), refusal.useCase(), List.of(change));
    }

    /** Checks the chain of the trail from the first row to the last. */
    @Needs(Permission.AUDIT_READ)
    public TrailCheck verify() {
        var found = chain.verify();
        checked.fire(found);
        return found;
    }

    /** Writes the trail as a file that {@link RegisterCheck} checks without the program. */
    @Needs(Permission.AUDIT_READ)
    public void export(OutputStream out) {
        var head = chain.head();
        var file = new ChainFile(out);
        file.begin(chain.hashBefore());
        file.signed(head.signed());
        chain.each(
                head.seq(),
                link -> {
                    file.row(link.hash(), link.parts(file.hash()));
                    return true;
                });
        file.end();
    }

    /** How register and trail were found, and what inspectors count. */
    @Needs(Permission.AUDIT_READ)
    public Watched watched() {
        return new Watched(
                watch.book(),
                watch.trail(),
                search.count(AuditWanted.refusedOfWeek(clocks.today())),
                search.count(AuditWanted.conflictsOfYear(clocks.today())),
                search.returned());
    }

    /** Hands every act over, without what changed, for the workbook of the list. */
    @Needs(Permission.AUDIT_READ)
    public void each(AuditWanted wanted, Consumer<AuditAct> act) {
        search.all(wanted).forEach(act);
    }

    /** What was done, newest first; the total is not counted beyond a thousand. */
    @Needs(Permission.AUDIT_READ)
    public Page<AuditAct> acts(AuditWanted wanted, Slice slice) {
        return search.acts(wanted, slice);
    }
}
