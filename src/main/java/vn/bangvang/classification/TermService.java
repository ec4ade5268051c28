package vn.bangvang.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.sheet.Fault;

/** What users do with the shared lists. Entries are added, corrected and ended, never deleted. */
@ApplicationScoped
@Transactional
public class TermService {
    @Inject Terms terms;
    @Inject Event<Terms.Changed> changed;
    @PersistenceContext EntityManager em;

    /** Names are on every page, so everybody with an account may read the lists. */
    @Needs(Permission.SIGNED_IN)
    public List<TermRow> all(Scheme scheme) {
        return terms.all(scheme);
    }

    /**
     * Writes down an entry. One of the same code that has no end ends the day before, so that a
     * change of name begins at its day.
     */
    @Needs(Permission.CATALOGUE_EDIT)
    public void add(@Valid TermForm form) {
        write(form);
        changed.fire(new Terms.Changed());
    }

    private void write(TermForm form) {
        var open =
                ofCode(form).stream()
                        .filter(t -> t.row().to() == null && t.row().from().isBefore(form.from()))
                        .findFirst();
        open.ifPresent(t -> t.end(form.from().minusDays(1)));
        mustNotOverlap(form, null);
        em.persist(new Term(form, open.map(t -> t.row().order()).orElseGet(() -> last(form))));
        em.flush();
    }

    /** Corrects an entry, or ends it; list and code stay. */
    @Needs(Permission.CATALOGUE_EDIT)
    public void edit(long id, int version, @Valid TermForm form) {
        correct(id, version, form);
        changed.fire(new Terms.Changed());
    }

    private void correct(long id, int version, TermForm form) {
        var term = em.find(Term.class, id);
        if (term == null
                || term.row().scheme() != form.scheme()
                || !term.row().code().equals(form.code())) {
            throw new NotFound("term " + id);
        }
        term.mustStillBe(version);
        mustNotOverlap(form, term);
        term.correct(form);
    }

    /** A list as a workbook. */
    @Needs(Permission.SIGNED_IN)
    public byte[] export(Scheme scheme) {
        return TermFile.write(scheme, terms.all(scheme));
    }

    /** What {@link #load} would do. */
    @Needs(Permission.CATALOGUE_EDIT)
    public TermChanges compare(Scheme scheme, byte[] file) {
        var read = TermFile.read(scheme, file);
        var known = known(scheme);
        var fresh = new ArrayList<TermForm>();
        var corrected = new ArrayList<TermForm>();
        for (var form : read.forms()) {
            var same = known.get(new Entry(form.code(), form.from()));
            if (same == null) {
                fresh.add(form);
            } else if (!same.says(form)) {
                corrected.add(form);
            }
        }
        var same = read.forms().size() - fresh.size() - corrected.size();
        return new TermChanges(fresh, corrected, same, read.faults());
    }

    private Map<Entry, TermRow> known(Scheme scheme) {
        return terms.all(scheme).stream()
                .collect(Collectors.toMap(t -> new Entry(t.code(), t.from()), Function.identity()));
    }

    /**
     * Reads a workbook: rows that stand there already are left alone, those of a known code and day
     * are corrected, others are added. All of it, or nothing.
     *
     * @return the faults; empty when it was taken over
     */
    @Needs(Permission.CATALOGUE_EDIT)
    public List<Fault> load(Scheme scheme, byte[] file) {
        var read = TermFile.read(scheme, file);
        if (read.faults().isEmpty()) {
            var known = known(scheme);
            for (var form : read.forms()) {
                var same = known.get(new Entry(form.code(), form.from()));
                if (same == null) {
                    write(form);
                } else {
                    correct(same.id(), same.version(), form);
                }
            }
            changed.fire(new Terms.Changed());
        }
        return read.faults();
    }

    /** What tells the entries of a list apart. */
    private record Entry(String code, LocalDate from) {}

    private List<Term> ofCode(TermForm form) {
        return em.createQuery(
                        "select t from Term t where t.scheme = :scheme and t.code = :code"
                                + " order by t.from",
                        Term.class)
                .setParameter("scheme", form.scheme())
                .setParameter("code", form.code())
                .getResultList();
    }

    private void mustNotOverlap(TermForm form, Term self) {
        for (var other : ofCode(form)) {
            var row = other.row();
            if (other != self
                    && (form.to() == null || !row.from().isAfter(form.to()))
                    && (row.to() == null || !form.from().isAfter(row.to()))) {
                throw new RuleViolation(
                        "classification.overlaps", form.code(), row.name(), row.from());
            }
        }
    }

    private int last(TermForm form) {
        return terms.all(form.scheme()).stream().mapToInt(TermRow::order).max().orElse(0) + 1;
    }
}
