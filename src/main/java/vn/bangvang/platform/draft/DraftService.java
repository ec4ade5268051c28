package vn.bangvang.platform.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Optional;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;

/** Keeps what somebody types until it is saved, and offers it again to the same account alone. */
@ApplicationScoped
@Transactional
public class DraftService {
    /** Characters of one draft at most. */
    public static final int LONGEST = 100_000;

    /** Drafts that one account may have at a time; the oldest gives way. */
    private static final int MOST = 100;

    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext EntityManager em;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /**
     * @param place names the form and what it is about, such as {@code news:NEW}
     * @param fields ids of the fields with their text, as a JSON object
     */
    @Needs(Permission.SIGNED_IN)
    public void keep(
            @NotBlank @Size(max = 120) String place, @NotBlank @Size(max = LONGEST) String fields) {
        find(place)
                .ifPresentOrElse(
                        draft -> draft.keep(clocks.now(), fields), () -> begin(place, fields));
    }

    private void begin(String place, String fields) {
        em.createQuery("delete from Draft d where d.at < :before")
                .setParameter("before", clocks.now().minus(KEPT))
                .executeUpdate();
        var account = acting.actor().account();
        var many =
                em.createQuery(
                                "select count(d) from Draft d where d.account = :account",
                                Long.class)
                        .setParameter("account", account)
                        .getSingleResult();
        if (many >= MOST) {
            em.createQuery(
                            "select d from Draft d where d.account = :account order by d.at",
                            Draft.class)
                    .setParameter("account", account)
                    .setMaxResults(1)
                    .getResultStream()
                    .forEach(em::remove);
        }
        var draft = new Draft(account, place);
        draft.keep(clocks.now(), fields);
        em.persist(draft);
    }

    @Needs(Permission.SIGNED_IN)
    public Optional<DraftText> of(String place) {
        return find(place).map(Draft::text);
    }

    /** It was saved, or is not wanted any more. */
    @Needs(Permission.SIGNED_IN)
    public void forget(String place) {
        find(place).ifPresent(em::remove);
    }

    /** Who signs out leaves nothing behind. */
    @Needs(Permission.SIGNED_IN)
    public void forgetAll() {
        em.createQuery("delete from Draft d where d.account = :account")
                .setParameter("account", acting.actor().account())
                .executeUpdate();
    }

    private Optional<Draft> find(String place) {
        return em.createQuery(
                        "select d from Draft d where d.account = :account and d.place = :place",
                        Draft.class)
                .setParameter("account", acting.actor().account())
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }
}
