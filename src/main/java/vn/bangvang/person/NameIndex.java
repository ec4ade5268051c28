package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.bangvang.platform.Chunks;
import vn.bangvang.platform.Text;

/**
 * Finds people by words of their names, in any order and without tones. Whatever words are asked
 * for are one term, and no more is read than is shown; who has just this name comes before those
 * whose longer names have all its words.
 */
@ApplicationScoped
class NameIndex {
    /** No more spellings of a search are tried. */
    private static final int MOST_SPELLINGS = 4;

    private static final String INSERT =
            "insert into name_term (term, sort_name, person) values (?, ?, ?)";

    @PersistenceContext EntityManager em;

    void add(Person person) {
        var sortName = NameKeys.sortName(person.fullName());
        for (var term : NameKeys.terms(person.fullName())) {
            em.persist(new NameTerm(term, sortName, person.code()));
        }
    }

    /**
     * Adds thousands of people who are in the database already: not as entities one by one, and in
     * the order of the key, so that each of its pages is read and written once.
     */
    void addAll(List<Person> people) {
        var rows = new ArrayList<NameTerm>();
        for (var person : people) {
            var sortName = NameKeys.sortName(person.fullName());
            NameKeys.terms(person.fullName())
                    .forEach(t -> rows.add(new NameTerm(t, sortName, person.code())));
        }
        rows.sort(NameTerm.BY_KEY);
        try (var insert = em.unwrap(Connection.class).prepareStatement(INSERT)) {
            for (var some : Chunks.of(rows)) {
                for (var row : some) {
                    row.write(insert);
                }
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void remove(Person person) {
        em.createQuery("delete from NameTerm t where t.person = :code")
                .setParameter("code", person.code())
                .executeUpdate();
    }

    /**
     * The people whose names have all the words, in the order of given names; those who are spelt
     * as asked before those whose y is an i.
     *
     * @param birthYear {@code null} for any
     * @param most no more than so many are looked for
     */
    List<PersonRow> find(String search, Integer birthYear, int most) {
        var found = new LinkedHashSet<PersonRow>();
        for (var words : spellings(NameKeys.words(search))) {
            if (found.size() < most) {
                found.addAll(spelt(words, birthYear, most));
            }
        }
        return found.stream().limit(most).toList();
    }

    private static List<List<String>> spellings(List<String> words) {
        var ways = new ArrayList<List<String>>(List.of(List.of()));
        for (var word : words) {
            var longer = new ArrayList<List<String>>();
            for (var spelling : Text.spellings(word)) {
                for (var way : ways) {
                    var next = new ArrayList<>(way);
                    next.add(spelling);
                    longer.add(next);
                }
            }
            ways = longer;
        }
        return ways.stream().limit(MOST_SPELLINGS).map(w -> w.stream().sorted().toList()).toList();
    }

    private Set<PersonRow> spelt(List<String> words, Integer birthYear, int most) {
        if (words.isEmpty()) {
            return Set.of();
        }
        var term = String.join(" ", words);
        var found = named("= :term", term, birthYear, most);
        if (words.size() == 1 && found.isEmpty()) {
            return named("like :term and t.term not like '% %'", term + "%", birthYear, most);
        }
        if (words.size() > NameKeys.FEW && found.size() < most) {
            found.addAll(named("= :term", term + NameKeys.OF_LONGER, birthYear, most));
        }
        return found;
    }

    private Set<PersonRow> named(String where, String term, Integer birthYear, int most) {
        return new LinkedHashSet<>(
                em.createQuery(
                                ListedPeople.ROWS
                                        + ", NameTerm t where t.term "
                                        + where
                                        + " and t.sortName = l.sortName and t.person = l.person"
                                        + " and (:born is null or l.birthYear = :born)"
                                        + " order by t.term, t.sortName, t.person",
                                PersonRow.class)
                        .setParameter("term", term)
                        .setParameter("born", birthYear)
                        .setMaxResults(most)
                        .getResultList());
    }
}
