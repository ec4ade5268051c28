package vn.bangvang.platform.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;

/**
 * Lists that were written down and can be taken back: by who wrote them, while nobody has changed
 * what they added and nothing else names it.
 */
@ApplicationScoped
public class WrittenLists {
    private static final int SHOWN = 20;

    /** No more are named where a list cannot be taken back. */
    private static final int NAMED = 5;

    private static final String OWN =
            "select l from WrittenList l where l.writtenBy = :account and l.table = :table";

    @PersistenceContext EntityManager em;
    @Inject Numbers numbers;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /** Keeps which rows of the table a file has added. */
    public void add(ListedTable table, String fileName, List<Long> rows) {
        if (!rows.isEmpty()) {
            em.persist(
                    new WrittenList(
                            "DS%06d".formatted(numbers.next("DS")),
                            table.name(),
                            fileName,
                            rows,
                            clocks.now(),
                            acting.actor().account()));
        }
    }

    /** The actor's own lists of the table that were not taken back, the newest first. */
    public List<WrittenListRow> own(ListedTable table) {
        return em.createQuery(
                        OWN + " and l.takenBack = false order by l.writtenAt desc, l.id desc",
                        WrittenList.class)
                .setParameter("account", acting.actor().account())
                .setParameter("table", table.name())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(WrittenList::row)
                .toList();
    }

    /**
     * Marks one of the actor's own lists as taken back; its rows are the caller's to remove.
     *
     * @throws NotFound where it is not the actor's
     */
    public WrittenList takeBack(ListedTable table, String code, int version) {
        var list =
                em.createQuery(OWN + " and l.code = :code", WrittenList.class)
                        .setParameter("account", acting.actor().account())
                        .setParameter("table", table.name())
                        .setParameter("code", code)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("list " + code));
        list.takeBack();
        list.mustStillBe(version);
        return list;
    }

    /**
     * Keys of the list's rows that were changed since, with what goes with them, or that anything
     * else names. Every foreign key of the database is asked, and every column of recipients; what
     * names a row otherwise, as a setting may, is the caller's to ask.
     */
    public Set<Long> inUse(WrittenList list, ListedTable table) {
        var used = new TreeSet<Long>();
        collect(used, list, table, "t.version > 1");
        for (var reference : references(table)) {
            var owner = table.removed().get(reference.table());
            if (!reference.column().equals(owner)) {
                collect(used, list, table, exists(reference, outside(owner)));
            } else if (isVersioned(reference.table())) {
                collect(used, list, table, exists(reference, " and r.version > 1"));
            }
        }
        for (var other : recipientTables()) {
            collect(
                    used,
                    list,
                    table,
                    "exists (select 1 from %s r where r.recipient_key = concat('%s', t.code))"
                            .formatted(other, table.keyPrefix()));
        }
        return used;
    }

    /**
     * Why a list cannot be taken back.
     *
     * @param key of the message: how many stand in the way, the first of them, how many besides
     * @param names of those who stand in the way
     */
    public RuleViolation refusal(String key, List<String> names) {
        return new RuleViolation(
                key,
                names.size(),
                String.join(", ", names.subList(0, Math.min(NAMED, names.size()))),
                Math.max(0, names.size() - NAMED));
    }

    /** A column that names rows of another table by one of its columns. */
    private record Reference(String table, String column, String named) {}

    private static String exists(Reference reference, String also) {
        return "exists (select 1 from %s r where r.%s = t.%s%s)"
                .formatted(reference.table(), reference.column(), reference.named(), also);
    }

    /** But for rows that go with the list. */
    private static String outside(String owner) {
        return owner == null
                ? ""
                : " and r."
                        + owner
                        + " not in (select o.row_id from written_list_row o where o.list_id = ?1)";
    }

    private void collect(Set<Long> used, WrittenList list, ListedTable table, String which) {
        var query =
                "select t.id from written_list_row w join "
                        + table.name()
                        + " t on t.id = w.row_id where w.list_id = ?1 and "
                        + which;
        for (Object id : em.createNativeQuery(query).setParameter(1, list.id()).getResultList()) {
            used.add(((Number) id).longValue());
        }
    }

    private List<Reference> references(ListedTable table) {
        var found = new ArrayList<Reference>();
        var query =
                em.createNativeQuery(
                        "select table_name, column_name, referenced_column_name"
                                + " from information_schema.key_column_usage"
                                + " where table_schema = database() and referenced_table_name = ?1"
                                + " order by table_name, column_name");
        for (Object row : query.setParameter(1, table.name()).getResultList()) {
            var names = (Object[]) row;
            found.add(new Reference((String) names[0], (String) names[1], (String) names[2]));
        }
        return found;
    }

    private boolean isVersioned(String table) {
        return !em.createNativeQuery(
                        "select 1 from information_schema.columns where table_schema = database()"
                                + " and table_name = ?1 and column_name = 'version'")
                .setParameter(1, table)
                .getResultList()
                .isEmpty();
    }

    private List<String> recipientTables() {
        var found = new ArrayList<String>();
        var query =
                em.createNativeQuery(
                        "select table_name from information_schema.columns"
                                + " where table_schema = database() and column_name = 'recipient_key'"
                                + " order by table_name");
        for (Object name : query.getResultList()) {
            found.add((String) name);
        }
        return found;
    }
}
