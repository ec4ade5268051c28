package vn.bangvang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.bangvang.platform.NotFound;

/** All accounts, their roles and failed sign-ins. */
@ApplicationScoped
public class Accounts {
    @PersistenceContext EntityManager em;

    public Optional<Account> find(String name) {
        return em.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public Account with(String name) {
        return find(name).orElseThrow(() -> new NotFound("account " + name));
    }

    List<AccountRole> rolesOf(Account account, LocalDate day) {
        return em.createQuery(
                        "select r from AccountRole r join fetch r.unit where r.account = :account"
                                + " and r.from <= :day and (r.to is null or r.to >= :day)",
                        AccountRole.class)
                .setParameter("account", account)
                .setParameter("day", day)
                .getResultList();
    }

    List<AccountRow> rows() {
        return em.createQuery(
                        "select new vn.bangvang.identity.AccountRow(r.id, a.name, a.displayName,"
                                + " a.active, a.oneTime, a.lastUsedAt, r.role, u.name, r.from, r.to)"
                                + " from AccountRole r join r.account a join r.unit u"
                                + " order by a.name, r.id",
                        AccountRow.class)
                .getResultList();
    }

    AccountRole role(long id) {
        return Optional.ofNullable(em.find(AccountRole.class, id))
                .orElseThrow(() -> new NotFound("role " + id));
    }

    /** Notes a sign-in; it is no change of the account. */
    void used(String name, LocalDateTime at) {
        em.createQuery("update Account a set a.lastUsedAt = :at where a.name = :name")
                .setParameter("at", at)
                .setParameter("name", name)
                .executeUpdate();
    }

    /** Names of accounts that can administer on the day. */
    List<String> administrators(LocalDate day) {
        return em.createQuery(
                        "select distinct r.account.name from AccountRole r where r.role = :role"
                                + " and r.account.active = true and r.from <= :day"
                                + " and (r.to is null or r.to >= :day)",
                        String.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("day", day)
                .getResultList();
    }

    void add(Object row) {
        em.persist(row);
    }

    boolean isShut(String door, LocalDateTime now) {
        var failure = em.find(SignInFailure.class, door);
        return failure != null && failure.shut(now);
    }

    void failed(String source, int free, LocalDateTime now) {
        var row = em.find(SignInFailure.class, source, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new SignInFailure(source, now);
            em.persist(row);
        }
        row.again(now, free);
    }

    void forget(String source) {
        var row = em.find(SignInFailure.class, source);
        if (row != null) {
            em.remove(row);
        }
    }
}
