package vn.bangvang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.bangvang.organization.Units;
import vn.bangvang.person.PeopleSearch;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Sort;
import vn.bangvang.platform.Text;

/** Finds entries of the book. */
@ApplicationScoped
public class RegisterSearch {
    /** No list is counted further than this. */
    public static final int MOST = 1000;

    private static final int MOST_NAMED = 300;
    private static final int PART = 2_000;

    /**
     * Lines of a workbook, and as many as are sorted at once by something else than their number.
     */
    private static final int MOST_LINES = 1_000_000;

    private static final int MOST_SORTED = 50_000;

    private static final Map<String, String> SORTED =
            Map.of(
                    "number", "e.seq",
                    "recipientName", "e.honour.recipient.name",
                    "recipientUnit", "e.honour.recipient.unit",
                    "awardName", "e.honour.award.name",
                    "decidedOn", "e.honour.decision.on");

    @PersistenceContext EntityManager em;
    @Inject PeopleSearch people;
    @Inject Units units;

    /**
     * Entries that the filter lets through, in the order of the book. Words are those of the
     * recipient's name or of the unit's; the total is not counted further than {@link #MOST}.
     */
    Page<RegisterRow> search(RegisterFilter filter, Slice slice) {
        var values = new HashMap<String, Object>();
        var where = where(filter, values);
        var count =
                em.createQuery("select e.seq from RegisterEntry e" + where, Long.class)
                        .setMaxResults(MOST + 1);
        values.forEach(count::setParameter);
        var rows =
                rows(where, values, slice.sort())
                        .setFirstResult(slice.first())
                        .setMaxResults(slice.size());
        return new Page<>(rows.getResultList(), count.getResultList().size());
    }

    /**
     * Hands every entry over that the filter lets through: in the order of the book part by part,
     * in another one as many as are sorted at once; no more than a sheet has room for.
     */
    void each(RegisterFilter filter, Sort sort, Consumer<RegisterRow> taken) {
        var values = new HashMap<String, Object>();
        var where = where(filter, values);
        if (!sort.column().isEmpty() && (!sort.column().equals("number") || sort.descending())) {
            rows(where, values, sort).setMaxResults(MOST_SORTED).getResultList().forEach(taken);
            return;
        }
        var last = 0L;
        List<RegisterRow> part;
        var count = 0;
        do {
            values.put("last", last);
            part =
                    rows(where + " and e.seq > :last", values, Sort.NONE)
                            .setMaxResults(PART)
                            .getResultList();
            part.forEach(taken);
            count += part.size();
            last = part.isEmpty() ? last : part.get(part.size() - 1).seq();
        } while (part.size() == PART && count < MOST_LINES);
    }

    private TypedQuery<RegisterRow> rows(String where, Map<String, Object> values, Sort sort) {
        var rows =
                em.createQuery(
                        Register.ROW + where + sort.orderBy(SORTED, "e.seq"), RegisterRow.class);
        values.forEach(rows::setParameter);
        return rows;
    }

    private String where(RegisterFilter filter, Map<String, Object> values) {
        var where = new StringBuilder(" where 1 = 1");
        if (filter.year() != 0) {
            where.append(" and e.honour.year = :year");
            values.put("year", filter.year());
        }
        if (!filter.number().isBlank()) {
            where.append(
                    " and (trim(leading '0' from e.number) like :number escape '!'"
                            + " or lower(trim(leading '0' from e.honour.decision.number)) like :number escape '!'"
                            + " or lower(trim(leading '0' from e.amendedBy)) like :number escape '!')");
            values.put("number", Text.begins(filter.number().strip().replaceFirst("^0+", "")));
        }
        if (!filter.award().isEmpty()) {
            where.append(" and e.honour.award.code = :award");
            values.put("award", filter.award());
        }
        if (!filter.units().isEmpty()) {
            where.append(" and e.honour.unitId in :units");
            values.put("units", filter.units());
        }
        if (!filter.words().isBlank()) {
            where.append(named(filter.words(), values));
        }
        if (filter.onlyInForce()) {
            where.append(Register.STANDS);
        }
        return where.toString();
    }

    /** Whether more people, households or units have the words than are looked through. */
    boolean isCommon(String words) {
        var more = MOST_NAMED + 1;
        return people.isCommon(words, MOST_NAMED)
                || people.households(words, more).size() == more
                || units.idsNamed(words, more).size() == more;
    }

    /** Narrows to recipients and units whose names have the words. */
    private String named(String words, Map<String, Object> values) {
        var keys =
                new ArrayList<>(
                        people.codes(words, MOST_NAMED).stream()
                                .map(c -> RecipientKey.person(c).toString())
                                .toList());
        people.households(words, MOST_NAMED)
                .forEach(code -> keys.add(RecipientKey.household(code).toString()));
        var named = units.idsNamed(words, MOST_NAMED);
        keys.add("");
        values.put("keys", keys);
        if (named.isEmpty()) {
            return " and e.honour.recipient.key in :keys";
        }
        values.put("named", named);
        return " and (e.honour.recipient.key in :keys or e.honour.unitId in :named)";
    }
}
