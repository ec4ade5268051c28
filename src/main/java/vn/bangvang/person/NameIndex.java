package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.bangvang.person.ListedPeople.Place;
import vn.bangvang.platform.Text;

/**
 * Finds people by words of their names, in any order and without tones. One word, two words and a
 * whole name are looked up as they are, and no more of them is read than is shown; of other words
 * the pair is looked up that is least common in life, and what is left is compared with the sorting
 * name, so that no person is read who is not shown.
 */
@ApplicationScoped
class NameIndex {
    private static final int MOST_WORDS = 6;

    /** Words that a large part of all names has, the most common first. */
    private static final List<String> COMMON =
            List.of("nguyen", "thi", "van", "tran", "le", "pham");

    private static final int STRETCH = 1000;
    private static final int MOST_READ = 50_000;

    /** So many words are looked up together. */
    private static final int TOGETHER = 2;

    /** No more spellings of a search are tried. */
    private static final int MOST_SPELLINGS = 4;

    @PersistenceContext EntityManager em;

    /** Terms of a name: its words, the pairs of them, and all of them. */
    static Set<String> terms(String fullName) {
        var words = words(fullName);
        var terms = new LinkedHashSet<String>(words);
        for (var i = 0; i < words.size(); i++) {
            for (var second : words.subList(i + 1, words.size())) {
                terms.add(words.get(i) + " " + second);
            }
        }
        terms.add(String.join(" ", words));
        return terms;
    }

    private static List<String> words(String text) {
        return new TreeSet<>(List.of(Text.key(text).split(" ")))
                .stream().filter(w -> !w.isEmpty()).limit(MOST_WORDS).toList();
    }

    static String sortName(String fullName) {
        return Text.givenName(fullName) + " " + fullName;
    }

    void add(Person person) {
        for (var term : terms(person.fullName())) {
            em.persist(new NameTerm(term, sortName(person.fullName()), person.code()));
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
     * @param most no more than so many are looked for
     */
    List<Place> find(String search, int most) {
        var found = new LinkedHashSet<Place>();
        for (var words : spellings(words(search))) {
            if (found.size() < most) {
                found.addAll(spelt(words, most));
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

    private List<Place> spelt(List<String> words, int most) {
        if (words.isEmpty()) {
            return List.of();
        }
        var found = read("t.term = :term", String.join(" ", words), List.of(), most, most);
        if (words.size() == 1 && found.isEmpty()) {
            return read("t.term like :term", words.get(0) + "%", List.of(), most, most);
        }
        if (words.size() > TOGETHER && found.size() < most) {
            var longer = found.isEmpty() ? MOST_READ : STRETCH;
            found.addAll(read("t.term = :term", rarest(words), words, most, longer));
        }
        return found;
    }

    /** The words that fewest names have, as many as are looked up together. */
    private static String rarest(List<String> words) {
        return words.stream()
                .sorted(
                        Comparator.comparingInt(NameIndex::commonness)
                                .thenComparing(Comparator.comparingInt(String::length).reversed()))
                .limit(TOGETHER)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static int commonness(String word) {
        var at = COMMON.indexOf(word);
        return at < 0 ? 0 : COMMON.size() - at;
    }

    private List<Place> read(
            String where, String term, List<String> words, int most, int mostRead) {
        var found = new LinkedHashSet<Place>();
        var stretch = Math.min(mostRead, STRETCH);
        for (var from = 0; from < mostRead && found.size() < most; from += stretch) {
            var rows =
                    em.createQuery(
                                    "select t.sortName, t.person from NameTerm t where "
                                            + where
                                            + " order by t.term, t.sortName, t.person",
                                    Object[].class)
                            .setParameter("term", term)
                            .setFirstResult(from)
                            .setMaxResults(stretch)
                            .getResultList();
            for (var row : rows) {
                if (found.size() < most
                        && (words.isEmpty() || words((String) row[0]).containsAll(words))) {
                    found.add(new Place((String) row[0], (String) row[1]));
                }
            }
            if (rows.size() < stretch) {
                break;
            }
        }
        return new ArrayList<>(found);
    }
}
