package vn.bangvang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * The only place that reads the wall clock: moments are UTC, legal dates are dates in Viet Nam. The
 * sample year is played back on its own days with {@link #at}.
 */
@ApplicationScoped
public class Clocks {
    public static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final ThreadLocal<LocalDateTime> PLAYED_BACK = new ThreadLocal<>();

    private final Clock clock;

    private Duration shift = Duration.ZERO;

    public Clocks() {
        this(Clock.system(VIET_NAM));
    }

    private Clocks(Clock clock) {
        this.clock = clock;
    }

    /** A clock that always shows the same moment. */
    public static Clocks stoppedAt(Instant moment) {
        return new Clocks(Clock.fixed(moment, VIET_NAM));
    }

    /** This moment, UTC. */
    public LocalDateTime now() {
        var played = PLAYED_BACK.get();
        return played == null ? wallClock().plus(shift) : played;
    }

    /** Moves the whole program to another time; only the practice district does so. */
    public void shiftBy(Duration newShift) {
        shift = newShift;
    }

    /** Whether the program lives in another time than the wall clock. */
    public boolean isShifted() {
        return !shift.isZero();
    }

    /** How far away the wall clock is from a moment in Viet Nam. */
    public Duration shiftTo(LocalDateTime localTime) {
        return Duration.between(wallClock(), utc(localTime)).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The wall clock's moment, also in practice: what telephones go by. */
    public Instant instant() {
        return Instant.now(clock);
    }

    private LocalDateTime wallClock() {
        return LocalDateTime.ofInstant(instant(), ZoneOffset.UTC);
    }

    /** The moment in UTC of wall time in Viet Nam. */
    public static LocalDateTime utc(LocalDateTime localTime) {
        return localTime.atZone(VIET_NAM).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    /** Today in Viet Nam. */
    public LocalDate today() {
        return dayOf(now());
    }

    /** The day in Viet Nam at a moment given in UTC. */
    public static LocalDate dayOf(LocalDateTime utc) {
        return local(utc).toLocalDate();
    }

    /** Wall time in Viet Nam at a moment given in UTC. */
    public static LocalDateTime local(LocalDateTime utc) {
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(VIET_NAM).toLocalDateTime();
    }

    /** Runs the work as if it were this moment in Viet Nam. */
    public static <T> T at(LocalDateTime localTime, Supplier<T> work) {
        var before = PLAYED_BACK.get();
        PLAYED_BACK.set(utc(localTime));
        try {
            return work.get();
        } finally {
            if (before == null) {
                PLAYED_BACK.remove();
            } else {
                PLAYED_BACK.set(before);
            }
        }
    }
}
