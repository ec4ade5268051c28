package vn.bangvang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.bangvang.person.PeopleSearch;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.person.household.Households;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.access.Scope;
import vn.bangvang.platform.seal.Signer;
import vn.bangvang.register.chain.RegisterDay;
import vn.bangvang.register.chain.RegisterHead;

/**
 * The book of honours. Appending locks its head, so that entries stand in one chain without gaps.
 */
@ApplicationScoped
public class Register {
    static final String ROW =
            "select new vn.bangvang.register.RegisterRow(e.seq, e.number, e.publicId, e.honour,"
                    + " e.hash, e.kind, e.source, e.remark, e.amendedBy, e.amendedOn, x.kind)"
                    + " from RegisterEntry e left join RegisterEntry x on x.about = e.seq";

    /** Narrows a query on {@code RegisterEntry e} to awards that recipients hold today. */
    public static final String STANDS =
            " and e.kind not in (vn.bangvang.register.EntryKind.REVOCATION,"
                    + " vn.bangvang.register.EntryKind.WITHDRAWAL)"
                    + " and not exists (select y from RegisterEntry y where y.about = e.seq)";

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,7})\\s*/\\s*(\\d{4})");

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext EntityManager em;
    @Inject PeopleSearch people;
    @Inject Households households;
    @Inject Numbers numbers;
    @Inject Clocks clocks;
    @Inject Signer signer;

    /** Writes honours into the book, in the transaction of the decision that gives them. */
    public void append(List<Honour> honours) {
        write(honours.stream().map(Writing::award).toList());
    }

    public void write(List<Writing> writings) {
        var head = em.find(RegisterHead.class, 1, LockModeType.PESSIMISTIC_WRITE);
        var whole = isSigned(head);
        for (var writing : writings) {
            var year = writing.honour().year();
            var number = "%04d/%d".formatted(numbers.next("SO-" + year), year);
            var entry = new RegisterEntry(head, number, publicId(), writing);
            em.persist(entry);
            head.moveTo(entry);
        }
        var today = clocks.today();
        var day = em.find(RegisterDay.class, today);
        if (day == null) {
            day = new RegisterDay(today);
            em.persist(day);
        }
        day.take(head);
        // a head that somebody else put there is never signed over: the check goes on to name it
        day.sign(whole ? signer.sign(day.row().signed()) : null);
        em.flush();
    }

    /** Whether the head is the one that the server signed last. */
    private boolean isSigned(RegisterHead head) {
        return em.createQuery(
                        "select d from RegisterDay d order by d.seq desc, d.on desc",
                        RegisterDay.class)
                .setMaxResults(1)
                .getResultStream()
                .map(RegisterDay::row)
                .allMatch(
                        d ->
                                d.seq() == head.seq()
                                        && d.hash().equals(head.hash())
                                        && signer.accepts(d.signed()));
    }

    /**
     * The entry to be amended, locked so that nobody amends it at the same time.
     *
     * @throws RuleViolation when it no longer stands
     */
    public RegisterEntry inForce(String publicId) {
        em.find(RegisterHead.class, 1, LockModeType.PESSIMISTIC_WRITE);
        var row = published(publicId).orElseThrow(() -> new NotFound("entry " + publicId));
        if (!row.stands()) {
            throw new RuleViolation("register.amend.notStanding", row.number());
        }
        return em.find(RegisterEntry.class, row.seq());
    }

    /** Takes back every award that was written from an old list and still stands. */
    public void withdraw(String list, String remark) {
        var entries =
                em.createQuery(
                                "select e from RegisterEntry e where e.source like :source"
                                        + STANDS
                                        + " order by e.seq",
                                RegisterEntry.class)
                        .setParameter("source", list + "/%")
                        .getResultList();
        write(
                entries.stream()
                        .map(
                                e ->
                                        new Writing(
                                                e.honour(),
                                                EntryKind.WITHDRAWAL,
                                                e.seq(),
                                                e.source(),
                                                remark,
                                                null))
                        .toList());
    }

    /** Everything that was written of one award, from its first entry to its last. */
    public List<RegisterRow> way(RegisterRow entry) {
        var way = new ArrayDeque<>(List.of(entry));
        for (var at = entry; at.kind() != EntryKind.AWARD; ) {
            at =
                    one(
                            ROW
                                    + " where e.seq = (select z.about from RegisterEntry z where z.seq = :seq)",
                            at);
            way.addFirst(at);
        }
        for (var at = entry; at.changedBy() != null; ) {
            at = one(ROW + " where e.about = :seq", at);
            way.addLast(at);
        }
        return List.copyOf(way);
    }

    private RegisterRow one(String query, RegisterRow from) {
        return em.createQuery(query, RegisterRow.class)
                .setParameter("seq", from.seq())
                .getSingleResult();
    }

    private String publicId() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public List<RegisterRow> ofDecision(String decisionNumber, LocalDate day) {
        return em.createQuery(
                        ROW
                                + " where e.honour.decision.number = :number and e.honour.decision.on = :day"
                                + " order by e.seq",
                        RegisterRow.class)
                .setParameter("day", day)
                .setParameter("number", decisionNumber)
                .getResultList();
    }

    /** All records of the person or household that a key names; of a unit its own. */
    public List<RecipientKey> sameRecipient(RecipientKey key) {
        var code = key.code();
        return switch (key.kind()) {
            case PERSON -> {
                var same = people.sameAs(code).stream().map(RecipientKey::person).toList();
                yield same.isEmpty() ? List.of(key) : same;
            }
            case HOUSEHOLD ->
                    households.sameAs(List.of(code)).getOrDefault(code, List.of(code)).stream()
                            .map(RecipientKey::household)
                            .toList();
            case UNIT -> List.of(key);
        };
    }

    /** All that the book says of a recipient, newest first. */
    List<RegisterRow> timeline(Collection<RecipientKey> recipients) {
        return em.createQuery(
                        ROW
                                + " where e.honour.recipient.key in :keys order by e.honour.year desc, e.seq desc",
                        RegisterRow.class)
                .setParameter("keys", RecipientKey.texts(recipients))
                .getResultList();
    }

    /**
     * Every award that recipients with these keys have received, as the book says and then as old
     * lists declare.
     */
    public List<Merit> meritsOf(Collection<RecipientKey> recipients) {
        if (recipients.isEmpty()) {
            return List.of();
        }
        var merits = new ArrayList<>(ofBook(recipients));
        merits.addAll(declared(recipients, Scope.EVERYTHING));
        return merits;
    }

    List<Merit> declared(Collection<RecipientKey> recipients, Scope scope) {
        return scope.in(
                        em.createQuery(
                                "select new vn.bangvang.register.Merit(a.honour, a.list.code, true)"
                                        + " from OldAward a where a.honour.recipient.key in :keys"
                                        + " and a.standing = true and "
                                        + scope.where("a.list.unitPath")
                                        + " order by a.honour.year, a.list.id, a.rowNumber",
                                Merit.class))
                .setParameter("keys", RecipientKey.texts(recipients))
                .getResultList();
    }

    private List<Merit> ofBook(Collection<RecipientKey> recipients) {
        return em.createQuery(
                        "select new vn.bangvang.register.Merit(e.honour, e.publicId, false)"
                                + " from RegisterEntry e where e.honour.recipient.key in :keys"
                                + STANDS
                                + " order by e.honour.year, e.seq",
                        Merit.class)
                .setParameter("keys", RecipientKey.texts(recipients))
                .getResultList();
    }

    /** The entry whose code stands on a certificate. */
    Optional<RegisterRow> coded(String code) {
        var beginning = VerificationCode.beginning(code);
        if (beginning.isEmpty()) {
            return Optional.empty();
        }
        var found =
                em.createQuery(ROW + " where e.publicId like :id", RegisterRow.class)
                        .setParameter("id", beginning.get() + "%")
                        .setMaxResults(2)
                        .getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The entry with this number, if it speaks of a recipient of this name. */
    Optional<RegisterRow> numbered(String number, String name) {
        var parts = NUMBER.matcher(Text.clean(number));
        if (!parts.matches() || Text.key(name).isEmpty()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(parts.group(2));
        return em.createQuery(
                        ROW + " where e.honour.year = :year and e.number = :number",
                        RegisterRow.class)
                .setParameter("year", year)
                .setParameter("number", "%04d/%d".formatted(Integer.parseInt(parts.group(1)), year))
                .getResultStream()
                .filter(r -> Text.key(r.recipient().name()).equals(Text.key(name)))
                .findFirst();
    }

    public Optional<RegisterRow> published(String publicId) {
        return em.createQuery(ROW + " where e.publicId = :id", RegisterRow.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** Whether the entry still holds what it held when written. */
    boolean intact(long seq) {
        return em.find(RegisterEntry.class, seq).intact();
    }

    public List<Integer> years() {
        return new ArrayList<>(
                em.createQuery(
                                "select distinct e.honour.year from RegisterEntry e order by e.honour.year desc",
                                Integer.class)
                        .getResultList());
    }
}
