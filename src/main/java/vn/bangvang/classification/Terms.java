package vn.bangvang.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;

/**
 * Keeps the shared lists at hand. A change made here is seen at once, one made on another server
 * within ten seconds.
 */
@ApplicationScoped
public class Terms {
    private static final Duration FRESH = Duration.ofSeconds(10);

    @PersistenceContext EntityManager em;

    private volatile Known known;

    /** All entries of a list, of the past and the future too, in its order. */
    public List<TermRow> all(Scheme scheme) {
        return rows().getOrDefault(scheme, List.of());
    }

    /** Entries that hold on a day, in the order of the list. */
    public List<TermRow> on(Scheme scheme, LocalDate day) {
        return all(scheme).stream().filter(t -> t.holds(day)).toList();
    }

    /** The entry of a code: that which holds longest. */
    public Optional<TermRow> find(Scheme scheme, String code) {
        return all(scheme).stream()
                .filter(t -> t.code().equals(code))
                .reduce((earlier, later) -> later);
    }

    public boolean is(Scheme scheme, String code, Trait trait) {
        return find(scheme, code).filter(t -> t.is(trait)).isPresent();
    }

    /** Codes with a trait, for queries; never empty. */
    public List<String> codes(Scheme scheme, Trait trait) {
        var codes =
                all(scheme).stream()
                        .filter(t -> t.is(trait))
                        .map(TermRow::code)
                        .distinct()
                        .toList();
        return codes.isEmpty() ? List.of("") : codes;
    }

    /** Codes of a day by what a workbook may call the entries: code, name, other spellings. */
    public Map<String, String> byKey(Scheme scheme, LocalDate day) {
        var codes = new HashMap<String, String>();
        for (var term : on(scheme, day)) {
            term.spellings().forEach(s -> codes.put(Text.key(s), term.code()));
        }
        return codes;
    }

    /** Two digits of every province that there is or was. */
    public Set<String> provinces() {
        return all(Scheme.ADMIN_UNIT).stream()
                .map(TermRow::code)
                .filter(code -> code.length() == 2)
                .collect(Collectors.toSet());
    }

    /**
     * @param code {@code null} is nothing to know
     * @throws RuleViolation when the list has no such entry on the day
     */
    public void mustKnow(Scheme scheme, String code, LocalDate day) {
        if (code != null && on(scheme, day).stream().noneMatch(t -> t.code().equals(code))) {
            throw new RuleViolation("classification.unknown", code, scheme, day);
        }
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        known = null;
    }

    private Map<Scheme, List<TermRow>> rows() {
        var now = System.nanoTime();
        var seen = known;
        if (seen == null || now - seen.at() > FRESH.toNanos()) {
            seen =
                    new Known(
                            em.createQuery(
                                            "select t from Term t order by t.scheme, t.order,"
                                                    + " t.code, t.from",
                                            Term.class)
                                    .getResultStream()
                                    .map(Term::row)
                                    .collect(Collectors.groupingBy(TermRow::scheme)),
                            now);
            known = seen;
        }
        return seen.rows();
    }

    /** An entry was written or changed. */
    record Changed() {}

    private record Known(Map<Scheme, List<TermRow>> rows, long at) {}
}
