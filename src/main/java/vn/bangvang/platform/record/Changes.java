package vn.bangvang.platform.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The changes that one use case has made so far, as the persistence context reports them. */
public final class Changes {
    private static final ThreadLocal<Changes> CURRENT = new ThreadLocal<>();

    private final String useCase;
    private String account;
    private final String transaction;
    private final List<Change> list = new ArrayList<>();
    private final List<Changes> within = new ArrayList<>();

    private Changes(String useCase, String account, String transaction) {
        this.useCase = useCase;
        this.account = account;
        this.transaction = transaction;
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

    /**
     * What is to be written now: nothing when the use case runs within another one of the same
     * transaction, which then writes all of it. So the trail is written at the end of a
     * transaction, and its lock is held no longer than that.
     *
     * @param outer the use case that called this one
     */
    public List<Changes> toWrite(Optional<Changes> outer) {
        var all = new ArrayList<>(within);
        if (!list.isEmpty()) {
            all.add(this);
        }
        if (outer.isEmpty() || !Objects.equals(outer.get().transaction, transaction)) {
            return all;
        }
        outer.get().within.addAll(all);
        return List.of();
    }

    public static Optional<Changes> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /**
     * @param transaction in which the use case runs, or {@code null}
     */
    public static Optional<Changes> begin(String useCase, String account, String transaction) {
        var outer = current();
        CURRENT.set(new Changes(useCase, account, transaction));
        return outer;
    }

    public static void end(Optional<Changes> outer) {
        outer.ifPresentOrElse(CURRENT::set, CURRENT::remove);
    }

    /** What the running use case does counts as done by who has just proved to be this account. */
    public static void signedIn(String account) {
        current().ifPresent(c -> c.account = account);
    }

    /** Adds what happened to the trail of the running use case. */
    public static void note(Change change) {
        current().ifPresent(c -> c.list.add(change));
    }
}
