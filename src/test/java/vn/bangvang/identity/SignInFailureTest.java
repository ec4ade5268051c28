package vn.bangvang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignInFailureTest {
    @Test
    void the_door_stays_shut_longer_with_every_failure_from_the_fifth_on() {
        var minutes =
                IntStream.rangeClosed(1, 12).map(n -> SignInFailure.minutesShut(n, 5)).toArray();

        assertThat(minutes).containsExactly(0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30);
    }
}
