package vn.bangvang.platform.access;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The parts of the tree of units that a list is narrowed to, in SQL: each is a unit with all under
 * it.
 *
 * @param paths of the units, none of them under another
 */
public record Scope(List<String> paths) implements Serializable {
    /** The whole tree. */
    public static final Scope EVERYTHING = of("/");

    public Scope {
        paths = List.copyOf(paths);
    }

    public static Scope of(String path) {
        return new Scope(List.of(path));
    }

    /** Of several units; those under another one of them are in it already. */
    public static Scope of(Collection<String> paths) {
        return new Scope(
                paths.stream()
                        .filter(p -> paths.stream().noneMatch(q -> !p.equals(q) && p.startsWith(q)))
                        .sorted()
                        .toList());
    }

    /** Whether the unit with this path is in it. */
    public boolean holds(String unitPath) {
        return paths.stream().anyMatch(unitPath::startsWith);
    }

    /**
     * A condition of JPQL that the units in it meet.
     *
     * @param unitPath the expression of a unit's path
     */
    public String where(String unitPath) {
        return IntStream.range(0, paths.size())
                .mapToObj(i -> unitPath + " like :scope" + i)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** The query with the parameters of {@link #where}. */
    public <Q extends Query> Q in(Q query) {
        for (var i = 0; i < paths.size(); i++) {
            query.setParameter("scope" + i, paths.get(i) + "%");
        }
        return query;
    }
}
