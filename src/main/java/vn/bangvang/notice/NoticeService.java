package vn.bangvang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.bangvang.dossier.DossierMoved;
import vn.bangvang.dossier.progress.UnitReminded;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;

/** Tells people of the dossiers that concern them. */
@ApplicationScoped
@Transactional
public class NoticeService {
    private static final Duration KEPT = Duration.ofDays(180);

    /** Of each kind of reader. */
    private static final int MOST = 500;

    @PersistenceContext EntityManager em;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /** A draft that its unit takes back concerns nobody else. */
    void tell(@Observes DossierMoved moved) {
        if (moved.sent()) {
            tell(
                    NoticeKind.of(moved.move()),
                    moved.unit(),
                    moved.roundName(),
                    moved.dossier(),
                    moved.remark());
        }
    }

    void tell(@Observes UnitReminded reminded) {
        tell(NoticeKind.REMINDED, reminded.unit(), reminded.roundName(), reminded.dossier(), null);
    }

    private void tell(NoticeKind kind, Unit unit, String roundName, String dossier, String remark) {
        var account = acting.actor().account();
        em.persist(new Notice(clocks.now(), account, kind, unit, roundName, dossier, remark));
    }

    /** How many have come since the actor looked last; nobody is told of own acts. */
    @Needs(Permission.SIGNED_IN)
    public long unread() {
        var count = 0L;
        for (var permission : held()) {
            count +=
                    mine(
                                    "select count(n)",
                                    "join n.unit u",
                                    permission,
                                    "and n.id > :readTo",
                                    Long.class)
                            .setParameter("readTo", readTo(permission))
                            .getSingleResult();
        }
        return count;
    }

    /** The latest, newest first; what is shown counts as read from now on. */
    @Needs(Permission.SIGNED_IN)
    public List<NoticeRow> read() {
        var rows = new ArrayList<NoticeRow>();
        for (var permission : held()) {
            var readTo = readTo(permission);
            var latest =
                    mine(
                                    "select n",
                                    "join fetch n.unit u",
                                    permission,
                                    "order by n.id desc",
                                    Notice.class)
                            .setMaxResults(MOST)
                            .getResultStream()
                            .map(n -> n.row(readTo))
                            .toList();
            if (!latest.isEmpty() && latest.get(0).unread()) {
                forgetOld();
                hasRead(permission, latest.get(0).id());
            }
            rows.addAll(latest);
        }
        rows.sort(Comparator.comparing(NoticeRow::id).reversed());
        return List.copyOf(rows);
    }

    private List<Permission> held() {
        return NoticeKind.readers().stream().filter(acting.actor()::may).toList();
    }

    private <T> TypedQuery<T> mine(
            String select, String join, Permission permission, String also, Class<T> type) {
        var scope = acting.actor().scope(permission);
        var query =
                em.createQuery(
                        select
                                + " from Notice n "
                                + join
                                + " where n.permission = :permission"
                                + " and n.account <> :me and n.at >= :since and "
                                + scope.where("u.path")
                                + " "
                                + also,
                        type);
        return scope.in(query)
                .setParameter("permission", permission)
                .setParameter("me", acting.actor().account())
                .setParameter("since", clocks.now().minus(KEPT));
    }

    private long readTo(Permission permission) {
        List<?> known =
                em.createNativeQuery(
                                "select read_to from notice_reader"
                                        + " where account = ?1 and permission = ?2")
                        .setParameter(1, acting.actor().account())
                        .setParameter(2, permission.name())
                        .getResultList();
        return known.isEmpty() ? 0 : ((Number) known.get(0)).longValue();
    }

    private void forgetOld() {
        em.createQuery("delete from Notice n where n.at < :before")
                .setParameter("before", clocks.now().minus(KEPT))
                .executeUpdate();
    }

    /** Two tabs may say so at once. */
    private void hasRead(Permission permission, long notice) {
        em.createNativeQuery(
                        "insert into notice_reader (account, permission, read_to)"
                                + " values (?1, ?2, ?3)"
                                + " on duplicate key update read_to = greatest(read_to, ?4)")
                .setParameter(1, acting.actor().account())
                .setParameter(2, permission.name())
                .setParameter(3, notice)
                .setParameter(4, notice)
                .executeUpdate();
    }
}
