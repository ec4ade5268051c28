package vn.bangvang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.identity.SignInThrottle.Door;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.access.Permission;

/** All accounts, their roles and failed sign-ins. */
@ApplicationScoped
public class Accounts {
    @PersistenceContext EntityManager em;

    /** The account of exactly this name: the database takes no notice of blanks behind it. */
    public Optional<Account> find(String name) {
        return em.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", name)
                .getResultStream()
                .filter(a -> a.name().equals(name))
                .findFirst();
    }

    public Account with(String name) {
        return find(name).orElseThrow(() -> new NotFound("account " + name));
    }

    List<AccountRole> rolesOf(Account account, LocalDate day) {
        return em.createQuery(
                        "select r from AccountRole r join fetch r.unit where r.account = :account"
                                + " and r.waiting = false and r.from <= :day"
                                + " and (r.to is null or r.to >= :day) order by r.id",
                        AccountRole.class)
                .setParameter("account", account)
                .setParameter("day", day)
                .getResultList();
    }

    /** All accounts with their roles, by name. */
    List<AccountRow> rows() {
        var roles =
                em.createQuery(
                                "select r from AccountRole r join fetch r.unit order by r.id",
                                AccountRole.class)
                        .getResultStream()
                        .map(AccountRole::row)
                        .collect(Collectors.groupingBy(RoleRow::account));
        return em.createQuery(
                        "select a from Account a left join fetch a.person"
                                + " left join fetch a.personWanted order by a.name",
                        Account.class)
                .getResultStream()
                .map(a -> a.row(roles.getOrDefault(a.name(), List.of())))
                .toList();
    }

    /** The account as lists show it. */
    AccountRow row(String name) {
        var account = with(name);
        return account.row(
                em.createQuery(
                                "select r from AccountRole r join fetch r.unit"
                                        + " where r.account = :account order by r.id",
                                AccountRole.class)
                        .setParameter("account", account)
                        .getResultStream()
                        .map(AccountRole::row)
                        .toList());
    }

    /** Guarded roles that began on the day or later, the latest first. */
    List<RoleRow> guardedSince(LocalDate day) {
        return em.createQuery(
                        "select r from AccountRole r join fetch r.unit join fetch r.account"
                                + " where r.from >= :day and r.waiting = false"
                                + " and r.role in :guarded order by r.from desc, r.id desc",
                        AccountRole.class)
                .setParameter("day", day)
                .setParameter("guarded", Stream.of(Role.values()).filter(Role::isGuarded).toList())
                .getResultStream()
                .map(AccountRole::row)
                .toList();
    }

    /** Accounts whose passwords administrators have reset since then, the latest first. */
    List<AccountRow> resetSince(LocalDateTime moment) {
        return em.createQuery(
                        "select a from Account a where a.resetAt >= :moment order by a.resetAt desc",
                        Account.class)
                .setParameter("moment", moment)
                .getResultStream()
                .map(a -> a.row(List.of()))
                .toList();
    }

    /** How many roles and owners of accounts wait for a second administrator. */
    long waiting() {
        return em.createQuery(
                                "select count(r) from AccountRole r where r.waiting = true",
                                Long.class)
                        .getSingleResult()
                + em.createQuery(
                                "select count(a) from Account a where a.personWantedBy is not null",
                                Long.class)
                        .getSingleResult();
    }

    boolean isEmpty() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    /** Whether the account has the role at the unit on the day, or shall have it. */
    boolean has(Account account, Role role, Unit unit, LocalDate day) {
        return em.createQuery(
                        "select r from AccountRole r where r.account = :account and r.role = :role"
                                + " and r.unit = :unit",
                        AccountRole.class)
                .setParameter("account", account)
                .setParameter("role", role)
                .setParameter("unit", unit)
                .getResultStream()
                .anyMatch(r -> !r.isOver(day));
    }

    /** Who may do something at the unit on the day, by name. */
    public List<Holder> holders(Permission permission, Unit unit, LocalDate day) {
        return em.createQuery(
                        "select r from AccountRole r join fetch r.account join fetch r.unit"
                                + " where r.waiting = false and r.from <= :day"
                                + " and (r.to is null or r.to >= :day) and r.role in :roles",
                        AccountRole.class)
                .setParameter("day", day)
                .setParameter(
                        "roles",
                        Stream.of(Role.values())
                                .filter(r -> r.permissions().contains(permission))
                                .toList())
                .getResultStream()
                .filter(r -> r.account().active() && unit.path().startsWith(r.unitPath()))
                .map(r -> new Holder(r.account().name(), r.account().displayName()))
                .distinct()
                .sorted(Comparator.comparing(h -> Text.key(h.name())))
                .toList();
    }

    /** Roles of the account that are not over on the day, waiting ones too. */
    List<AccountRole> present(Account account, LocalDate day) {
        return em.createQuery(
                        "select r from AccountRole r where r.account = :account", AccountRole.class)
                .setParameter("account", account)
                .getResultStream()
                .filter(r -> !r.isOver(day))
                .toList();
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

    /** Accounts that can administer on the day. */
    List<Account> administrators(LocalDate day) {
        return administrators(day, LockModeType.NONE);
    }

    /** The same, held so that nobody else ends one of them meanwhile. */
    List<Account> administratorsHeld(LocalDate day) {
        return administrators(day, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<Account> administrators(LocalDate day, LockModeType lock) {
        return em.createQuery(
                        "select r from AccountRole r where r.role = :role and r.waiting = false",
                        AccountRole.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(lock)
                .getResultStream()
                .filter(r -> r.holds(day) && r.account().active())
                .map(AccountRole::account)
                .distinct()
                .toList();
    }

    /** A recovery code of the account that nobody has used. */
    Optional<RecoveryCode> recoveryCode(Account account, String hash) {
        return em.createQuery(
                        "select c from RecoveryCode c where c.account = :account"
                                + " and c.hash = :hash and c.usedAt is null",
                        RecoveryCode.class)
                .setParameter("account", account)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** How many recovery codes the account has left. */
    long recoveryCodes(Account account) {
        return em.createQuery(
                        "select count(c) from RecoveryCode c where c.account = :account"
                                + " and c.usedAt is null",
                        Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    void forgetRecoveryCodes(Account account) {
        em.createQuery("delete from RecoveryCode c where c.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Whether the account signed in on the device before. */
    boolean knows(String name, String device) {
        return em.createQuery(
                                "select count(d) from KnownDevice d where d.account.name = :name"
                                        + " and d.hash = :hash",
                                Long.class)
                        .setParameter("name", name)
                        .setParameter("hash", device)
                        .getSingleResult()
                > 0;
    }

    /** Forgets the devices of an account, and the mistakes made there. */
    void forgetDevices(Account account) {
        em.createQuery("select d.hash from KnownDevice d where d.account = :account", String.class)
                .setParameter("account", account)
                .getResultStream()
                .forEach(hash -> forget(Door.ofDevice(account.name(), hash).key()));
        em.createQuery("delete from KnownDevice d where d.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    void add(Object row) {
        em.persist(row);
    }

    void remove(Object row) {
        em.remove(row);
    }

    /** The tries at a door, held so that nobody else counts meanwhile. */
    SignInFailure tries(String door, LocalDateTime now) {
        em.createNativeQuery(
                        "insert into sign_in_failure (source, failures, last_at, open_after)"
                                + " values (?1, 0, ?2, ?2) on duplicate key update source = source")
                .setParameter(1, door)
                .setParameter(2, now.minusDays(1))
                .executeUpdate();
        var row = em.find(SignInFailure.class, door);
        em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    void forget(String source) {
        var row = em.find(SignInFailure.class, source);
        if (row != null) {
            em.remove(row);
        }
    }
}
