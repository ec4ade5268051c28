package vn.bangvang.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changes that one use case has made so far, as the persistence context reports them. */
public final class Changes {
    private static final ThreadLocal<Changes> CURRENT = new ThreadLocal<>();

    private final String useCase;
    private final String account;
    private final List<Change> list = new ArrayList<>();

    private Changes(String useCase, String account) {
        this.useCase = useCase;
        this.account = account;
    }

    public String useCase() {
        return useCase;
    }

    public String account() {
        return account;
    }

    public List<Change> list() {
        return List.copyOf(list);
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    static Optional<Changes> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    static Optional<Changes> begin(String useCase, String account) {
        var outer = current();
        CURRENT.set(new Changes(useCase, account));
        return outer;
    }

    static void end(Optional<Changes> outer) {
        outer.ifPresentOrElse(CURRENT::set, CURRENT::remove);
    }

    /** Adds what happened to the trail of the running use case. */
    public static void note(Change change) {
        current().ifPresent(c -> c.list.add(change));
    }
}
