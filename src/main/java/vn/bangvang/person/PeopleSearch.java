package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.person.duplicate.Aliases;
import vn.bangvang.person.name.NameIndex;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.Words;
import vn.bangvang.platform.access.Scope;
import vn.bangvang.platform.seal.Vault;

/**
 * Finds people by words of their names, year of birth and identity number, within a part of the
 * tree.
 */
@ApplicationScoped
public class PeopleSearch {
    /** Nobody leafs further than this. */
    private static final int FURTHEST = 1000;

    /** No list is counted further than this. */
    public static final int MOST = 300;

    /**
     * By given name; written so that no server walks the index of all names to find a unit's few.
     */
    private static final String SORTED = " order by trim(p.givenName), trim(p.fullName), p.id";

    private static final String YEAR = "(19|20)\\d\\d";
    private static final String CURRENT =
            " from PersonPosition pos join pos.person p join pos.unit u where pos.to is null"
                    + " and p.mergedInto is null and u.path like :path";

    /** Who works today, as lists show. */
    private static final String TODAY =
            ListedPeople.ROWS + ", Person p where p.code = l.person and ";

    @PersistenceContext EntityManager em;
    @Inject NameIndex names;
    @Inject ListedPeople listed;
    @Inject Aliases aliases;
    @Inject Vault vault;

    /** What is looked for, taken apart. */
    private record Wanted(String name, Integer birthYear) {
        static Wanted of(String words) {
            var tokens = Arrays.asList(Text.key(words).split(" "));
            var year = tokens.stream().filter(t -> t.matches(YEAR)).findFirst();
            return new Wanted(
                    tokens.stream()
                            .filter(t -> !t.matches("\\d+"))
                            .collect(Collectors.joining(" ")),
                    year.map(Integer::valueOf).orElse(null));
        }
    }

    /**
     * People by words of their names and year of birth. In the whole tree nobody is counted who is
     * not shown: the total then says only whether there are more.
     */
    public Page<PersonRow> search(Scope scope, String words, Slice slice) {
        var wanted = Wanted.of(words);
        return page(
                found(scope, words, wanted, Math.min(slice.first(), FURTHEST) + slice.size() + 1),
                slice);
    }

    /** The person of an identity number, in as far as the scope holds the person. */
    Page<PersonRow> withNumber(Scope scope, String digits) {
        return page(byIdentity(digits, scope), new Slice(0, MOST));
    }

    private static Page<PersonRow> page(List<PersonRow> found, Slice slice) {
        var shown =
                found.subList(
                        Math.min(slice.first(), found.size()),
                        Math.min(slice.first() + slice.size(), found.size()));
        return new Page<>(shown, found.size());
    }

    private List<PersonRow> found(Scope scope, String words, Wanted wanted, int most) {
        if ((words.isBlank() || !wanted.name().isEmpty()) && isWholeTree(scope)) {
            return words.isBlank()
                    ? listed.first(most)
                    : names.find(wanted.name(), wanted.birthYear(), most);
        }
        return within(scope, wanted);
    }

    /** A person and the post held today. */
    public record Worker(Person person, String title) {}

    /** People who work under the path today, by given name. */
    public List<Worker> workingUnder(String path, int most) {
        return em.createQuery("select p, pos.title" + CURRENT + SORTED, Object[].class)
                .setParameter("path", path + "%")
                .setMaxResults(most)
                .getResultStream()
                .map(r -> new Worker((Person) r[0], (String) r[1]))
                .toList();
    }

    /** Codes of people whose names have the words, former colleagues too. */
    public List<String> codes(String words, int most) {
        return allRecords(
                names.find(Wanted.of(words).name(), null, most).stream()
                        .map(PersonRow::code)
                        .toList());
    }

    /** Whether more people than that have the words in their names. */
    public boolean isCommon(String words, int most) {
        return names.find(Wanted.of(words).name(), null, most + 1).size() > most;
    }

    /** Codes of all records of the person with this code. */
    public List<String> sameAs(String code) {
        return allRecords(List.of(code));
    }

    /** Codes of households whose names have the words. */
    public List<String> households(String query, int most) {
        var words = Words.of(query);
        return words.in(
                        em.createQuery(
                                "select h.code from Household h where "
                                        + words.where(Words.begin("h.nameKey")),
                                String.class))
                .setMaxResults(most)
                .getResultList();
    }

    private List<String> allRecords(List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        var ids =
                em.createQuery("select p.id from Person p where p.code in :codes", Long.class)
                        .setParameter("codes", codes)
                        .getResultList();
        return aliases.of(ids).values().stream()
                .flatMap(List::stream)
                .map(Aliases.Alias::code)
                .distinct()
                .toList();
    }

    /** Whether the scope holds every unit: all roots, or the only one. */
    private boolean isWholeTree(Scope scope) {
        return em.createQuery("select u.path from Unit u where u.parent is null", String.class)
                .getResultStream()
                .allMatch(scope::holds);
    }

    private List<PersonRow> byIdentity(String number, Scope scope) {
        return scope.in(
                        em.createQuery(
                                TODAY
                                        + scope.where("u.path")
                                        + " and p.identityIndex = :index order by l.person",
                                PersonRow.class))
                .setParameter("index", vault.index(number))
                .getResultList();
    }

    /** Of a few units and those under them: few, so that parts of words are found too. */
    private List<PersonRow> within(Scope scope, Wanted wanted) {
        var words = wanted.name().isEmpty() ? new String[0] : wanted.name().split(" ");
        var where = new StringBuilder(TODAY).append(scope.where("u.path"));
        for (var i = 0; i < words.length; i++) {
            where.append(" and (concat(' ', p.nameKey) like :w").append(i).append(" escape '!'");
            where.append(" or concat(' ', concat(p.nameKey, ' ')) like :v").append(i);
            where.append(" escape '!')");
        }
        if (wanted.birthYear() != null) {
            where.append(" and p.birthYear = :year");
        }
        var query =
                scope.in(em.createQuery(where + SORTED, PersonRow.class)).setMaxResults(MOST + 1);
        for (var i = 0; i < words.length; i++) {
            var spellings = Text.spellings(words[i]);
            query.setParameter("w" + i, "% " + Text.begins(words[i]));
            query.setParameter("v" + i, "% " + spellings.get(spellings.size() - 1) + " %");
        }
        if (wanted.birthYear() != null) {
            query.setParameter("year", wanted.birthYear());
        }
        return query.getResultList();
    }
}
