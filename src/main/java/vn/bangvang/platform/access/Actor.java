package vn.bangvang.platform.access;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who acts: an account and what it may do where.
 *
 * @param account the account's name, or {@code system}
 * @param displayName as shown to people
 * @param personId the person behind the account, or {@code null}
 * @param scopes for each permission the paths of the units at which it is held
 */
public record Actor(
        String account, String displayName, Long personId, Map<Permission, Set<String>> scopes) {

    /** Someone who has not signed in. */
    public static final Actor ANONYMOUS =
            new Actor("anonymous", "", null, Map.of(Permission.PUBLIC, Set.of("/")));

    /** The program itself, at work where nobody has signed in: it may do everything. */
    public static Actor program(String account) {
        return new Actor(
                account,
                "",
                null,
                Arrays.stream(Permission.values())
                        .collect(Collectors.toMap(p -> p, p -> Set.of("/"))));
    }

    public Actor {
        scopes = Map.copyOf(scopes);
    }

    public boolean may(Permission permission) {
        return scopes.containsKey(permission);
    }

    /** Whether the permission is held at the unit with this path or above it. */
    public boolean mayAt(Permission permission, String unitPath) {
        return paths(permission).stream().anyMatch(unitPath::startsWith);
    }

    /**
     * @throws NotAllowed unless the permission is held at the unit with this path or above it
     */
    public void mustReach(Permission permission, String unitPath) {
        if (!mayAt(permission, unitPath)) {
            throw new NotAllowed(permission + " at " + unitPath);
        }
    }

    /** Whether the permission is held at the top of the tree. */
    public boolean reachesAll(Permission permission) {
        return paths(permission).stream()
                .anyMatch(p -> p.indexOf('/', 1) == p.length() - 1 || p.equals("/"));
    }

    /**
     * @throws NotAllowed unless the permission is held at the top of the tree
     */
    public void mustReachAll(Permission permission) {
        if (!reachesAll(permission)) {
            throw new NotAllowed(permission + " at the top");
        }
    }

    /** The paths of the units at which the permission is held. */
    public Set<String> paths(Permission permission) {
        return scopes.getOrDefault(permission, Set.of());
    }

    /**
     * The parts of the tree in which the permission is held; lists are narrowed to them in SQL.
     *
     * @throws NotAllowed when it is held nowhere
     */
    public Scope scope(Permission permission) {
        if (!may(permission)) {
            throw new NotAllowed(permission.name());
        }
        return Scope.of(paths(permission));
    }
}
