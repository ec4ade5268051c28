package vn.bangvang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.bangvang.identity.SignInThrottle.Door;
import vn.bangvang.platform.Clocks;

/** Tries at doors, each kept at once, whatever becomes of what was tried. */
@ApplicationScoped
class Tries {
    @Inject Accounts accounts;
    @Inject Clocks clocks;

    /** How a door was found. */
    enum Found {
        OPEN,
        SHUT,
        /** Shut, and nobody was told yet that somebody tries on. */
        SHUT_FIRST
    }

    /**
     * Counts a try at an open door, under a lock: of many at once only the free ones find it open.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Found count(Door door) {
        var now = clocks.now();
        var row = accounts.tries(door.key(), now);
        if (!row.shut(now)) {
            row.count(now, door.free());
            return Found.OPEN;
        }
        return shut(row);
    }

    /** A counted try came to nothing, neither right nor wrong. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void takeBack(Door door) {
        var now = clocks.now();
        accounts.tries(door.key(), now).takeBack(now);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Found at(Door door) {
        var now = clocks.now();
        var row = accounts.tries(door.key(), now);
        return row.shut(now) ? shut(row) : Found.OPEN;
    }

    private static Found shut(SignInFailure row) {
        return row.isFirstToBeTold() ? Found.SHUT_FIRST : Found.SHUT;
    }

    /** The door was opened by its key: earlier mistakes count no more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forgive(Door door) {
        accounts.forget(door.key());
    }
}
