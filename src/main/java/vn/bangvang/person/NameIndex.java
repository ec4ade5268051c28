package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.bangvang.platform.Text;

/**
 * Finds people by words of their names, in any order and without tones. Of two words or more the
 * pair is looked up that holds the two longest; what is left is compared with the sorting name, so
 * that no person is read who is not shown.
 */
@ApplicationScoped
class NameIndex {
    private static final int MOST_WORDS = 6;
    private static final int STRETCH = 1000;
    private static final int MOST_READ = 50_000;

    @PersistenceContext EntityManager em;

    /** Terms of a name: its words and the pairs of them. */
    static Set<String> terms(String fullName) {
        var words = words(fullName);
        var terms = new LinkedHashSet<String>(words);
        for (var a : words) {
            for (var b : words) {
                if (a.compareTo(b) < 0) {
                    terms.add(a + " " + b);
                }
            }
        }
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
     * Codes of the people whose names have all the words, in the order of given names.
     *
     * @param most no more than so many are looked for
     */
    List<String> find(String search, int most) {
        var words = words(search);
        if (words.isEmpty()) {
            return List.of();
        }
        var found = read("t.term = :term", term(words), words, most);
        return found.isEmpty() && words.size() == 1
                ? read("t.term like :term", words.get(0) + "%", List.of(), most)
                : found;
    }

    private static String term(List<String> words) {
        if (words.size() == 1) {
            return words.get(0);
        }
        var longest =
                words.stream()
                        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                        .limit(2)
                        .sorted()
                        .toList();
        return longest.get(0) + " " + longest.get(1);
    }

    private List<String> read(String where, String term, List<String> words, int most) {
        var found = new LinkedHashSet<String>();
        var exact = words.size() <= 2;
        var stretch = exact ? most : STRETCH;
        for (var from = 0; from < MOST_READ && found.size() < most; from += stretch) {
            var rows =
                    em.createQuery(
                                    "select t.sortName, t.person from NameTerm t where "
                                            + where
                                            + " order by t.sortName, t.person",
                                    Object[].class)
                            .setParameter("term", term)
                            .setFirstResult(from)
                            .setMaxResults(stretch)
                            .getResultList();
            for (var row : rows) {
                if (found.size() < most && (exact || words((String) row[0]).containsAll(words))) {
                    found.add((String) row[1]);
                }
            }
            if (rows.size() < stretch) {
                break;
            }
        }
        return new ArrayList<>(found);
    }
}
