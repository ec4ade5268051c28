package vn.bangvang.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * Tries at one door that were not right, kept under a hash. From a number of them on the door stays
 * shut, one minute first, then twice as long each time, at most half an hour. A source may fail
 * more often than an account: a whole office may share one address.
 */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure {
    static final int FREE_OF_ACCOUNT = 5;
    static final int FREE_OF_SOURCE = 40;
    private static final int LONGEST_MINUTES = 30;

    /** By which the clocks of two servers may differ. */
    private static final Duration LEEWAY = Duration.ofMinutes(2);

    private static final Duration FORGET_AFTER = Duration.ofHours(12);

    @Id private String source;
    private int failures;

    @Column(name = "last_at")
    private LocalDateTime lastAt;

    @Column(name = "open_after")
    private LocalDateTime openAfter;

    /** Whether the first try at the shut door was told. */
    private boolean told;

    protected SignInFailure() {}

    SignInFailure(String source, LocalDateTime now) {
        this.source = source;
        this.lastAt = now;
        this.openAfter = now;
    }

    /** Counts a try, before it is known whether it is right. */
    void count(LocalDateTime now, int free) {
        if (lastAt.plus(FORGET_AFTER).isBefore(now) || isFromTheFuture(now)) {
            failures = 0;
        }
        failures++;
        lastAt = now;
        openAfter = now.plusMinutes(minutesShut(failures, free));
        told = false;
    }

    /** A counted try was never made. It had found the door open, so the door is open again. */
    void takeBack(LocalDateTime now) {
        failures = Math.max(0, failures - 1);
        openAfter = now;
    }

    static int minutesShut(int failures, int free) {
        if (failures < free) {
            return 0;
        }
        var doublings = Math.min(failures - free, 10);
        return Math.min(1 << doublings, LONGEST_MINUTES);
    }

    boolean shut(LocalDateTime now) {
        return now.isBefore(openAfter) && !isFromTheFuture(now);
    }

    /** The clock was set back: what it says of later shuts nothing. */
    private boolean isFromTheFuture(LocalDateTime now) {
        return lastAt.isAfter(now.plus(LEEWAY));
    }

    /** Whether a try at the shut door is the first one. */
    boolean isFirstToBeTold() {
        var first = !told;
        told = true;
        return first;
    }
}
