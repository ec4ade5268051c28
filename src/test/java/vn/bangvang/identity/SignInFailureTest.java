package vn.bangvang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignInFailureTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 26, 8, 0);

    @Test
    void the_door_stays_shut_longer_with_every_failure_from_the_fifth_on() {
        var minutes =
                IntStream.rangeClosed(1, 12).map(n -> SignInFailure.minutesShut(n, 5)).toArray();

        assertThat(minutes).containsExactly(0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30);
    }

    @Test
    void a_clock_that_was_set_back_shuts_no_door() {
        var tries = new SignInFailure("door", NOW);
        IntStream.range(0, 9).forEach(i -> tries.count(NOW, 5));

        assertThat(tries.shut(NOW.plusMinutes(1))).isTrue();
        assertThat(tries.shut(NOW.minusSeconds(30))).as("two servers' clocks").isTrue();
        assertThat(tries.shut(NOW.minusDays(1))).isFalse();
        tries.count(NOW.minusDays(1), 5);
        assertThat(tries.shut(NOW.minusDays(1))).as("counted anew").isFalse();
    }

    @Test
    void a_try_that_was_never_made_shuts_no_door() {
        var tries = new SignInFailure("door", NOW);
        IntStream.range(0, 5).forEach(i -> tries.count(NOW, 5));

        tries.takeBack(NOW);

        assertThat(tries.shut(NOW)).isFalse();
        tries.count(NOW, 5);
        assertThat(tries.shut(NOW)).as("the next mistake is the fifth again").isTrue();
    }

    @Test
    void the_first_try_at_a_shut_door_is_told_once() {
        var tries = new SignInFailure("door", NOW);
        IntStream.range(0, 5).forEach(i -> tries.count(NOW, 5));

        assertThat(tries.isFirstToBeTold()).isTrue();
        assertThat(tries.isFirstToBeTold()).isFalse();
    }
}
