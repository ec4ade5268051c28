package vn.bangvang.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Passwords that are written down, handed on and typed once: signs that nobody mistakes. */
final class OneTimePassword {
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** Some 79 bits, such as k7wq-3mzp-t9ab-x2hd. */
    static String next() {
        return IntStream.range(0, GROUPS)
                .mapToObj(
                        g ->
                                IntStream.range(0, LENGTH)
                                        .mapToObj(i -> SIGNS.charAt(RANDOM.nextInt(SIGNS.length())))
                                        .map(String::valueOf)
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
