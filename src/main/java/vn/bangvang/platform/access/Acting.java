package vn.bangvang.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.function.Supplier;

/** The actor of the running request. Set by the sign-in filter; pages may ask, services obey. */
@Named
@ApplicationScoped
public class Acting {
    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    public Actor actor() {
        var actor = CURRENT.get();
        return actor == null ? Actor.ANONYMOUS : actor;
    }

    /** For views: {@code #{acting.may('DOSSIER_PREPARE')}}. */
    public boolean may(String permission) {
        return actor().may(Permission.valueOf(permission));
    }

    /** Runs the work as the given actor and restores the one before. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
