package vn.bangvang.person.name;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.bangvang.person.ListedPeople;
import vn.bangvang.person.Person;
import vn.bangvang.person.PersonRow;
import vn.bangvang.platform.Chunks;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.record.Batch;

/**
 * Finds people by words of their names, in any order and without tones. Whatever words are asked
 * for are one term, and no more is read than is shown; of three words and more, who has just this
 * name comes before those whose longer names have all its words.
 */
@ApplicationScoped
public class NameIndex {
    /** No more spellings of a search are tried. */
    private static final int MOST_SPELLINGS = 8;

    private static final String INSERT =
            "insert into name_term (term, sort_name, person) values (?, ?, ?)";

    @PersistenceContext EntityManager em;

    public void add(Person person) {
        var sortName = NameKeys.sortName(person.fullName());
        for (var term : NameKeys.terms(person.fullName())) {
            em.persist(new NameTerm(term, sortName, person.code()));
        }
    }

    /**
     * Adds thousands of people who are in the database already: not as entities one by one, and in
     * the order of the key, so that each of its pages is read and written once.
     */
    public void addAll(List<Person> people) {
        var rows = new ArrayList<NameTerm>();
        for (var person : people) {
            var sortName = NameKeys.sortName(person.fullName());
            NameKeys.terms(person.fullName())
                    .forEach(t -> rows.add(new NameTerm(t, sortName, person.code())));
        }
        rows.sort(NameTerm.BY_KEY);
        Batch.insert(em, INSERT, rows, (insert, row) -> row.fill(insert));
    }

    public void remove(Person person) {
        removeAll(List.of(person.code()));
    }

    /** Nobody of these codes is found any more. */
    public void removeAll(List<String> codes) {
        for (var some : Chunks.of(codes)) {
            em.createQuery("delete from NameTerm t where t.person in :codes")
                    .setParameter("codes", some)
                    .executeUpdate();
        }
    }

    /**
     * The people whose names have all the words, in the order of given names; those who are spelt
     * as asked before those whose y is an i.
     *
     * @param birthYear {@code null} for any
     * @param most no more than so many are looked for
     */
    public List<PersonRow> find(String search, Integer birthYear, int most) {
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
        return ways.stream()
                .sorted(Comparator.comparingLong(way -> changed(words, way)))
                .limit(MOST_SPELLINGS)
                .map(way -> way.stream().sorted().toList())
                .toList();
    }

    /** How far a spelling is from what was asked for; a "Thị" is hardly ever a "Thy". */
    private static long changed(List<String> words, List<String> way) {
        return IntStream.range(0, words.size())
                .filter(i -> !words.get(i).equals(way.get(i)))
                .map(i -> words.get(i).equals("thi") ? words.size() : 1)
                .sum();
    }

    private Set<PersonRow> spelt(List<String> words, Integer birthYear, int most) {
        if (words.isEmpty()) {
            return Set.of();
        }
        var term = String.join(" ", words);
        var found = new LinkedHashSet<>(named("= :term", term, birthYear, 0, most));
        if (words.size() == 1
                && found.isEmpty()
                && (birthYear == null || named("= :term", term, null, 0, 1).isEmpty())) {
            return beginning(term, birthYear, most);
        }
        if (words.size() > NameKeys.FEW && found.size() < most) {
            found.addAll(named("= :term", term + NameKeys.OF_LONGER, birthYear, 0, most));
        }
        return found;
    }

    /** Of whose names a word begins so; whoever has several such words is read several times. */
    private Set<PersonRow> beginning(String word, Integer birthYear, int most) {
        var found = new LinkedHashSet<PersonRow>();
        for (var from = 0; found.size() < most; from += most) {
            var rows =
                    named(
                            "like :term and t.term not like '% %'",
                            word + "%", birthYear, from, most);
            found.addAll(rows);
            if (rows.size() < most) {
                break;
            }
        }
        return found;
    }

    private List<PersonRow> named(
            String where, String term, Integer birthYear, int from, int most) {
        return em.createQuery(
                        ListedPeople.ROWS
                                + ", NameTerm t where t.term "
                                + where
                                + " and t.sortName = l.sortName and t.person = l.person"
                                + " and (:born is null or l.birthYear = :born)"
                                + " order by t.term, t.sortName, t.person",
                        PersonRow.class)
                .setParameter("term", term)
                .setParameter("born", birthYear)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }
}
