package vn.bangvang.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The number of the running request: it stands in the answer, on the page of an error and in the
 * logs, so that who runs the server finds what a person tells.
 */
public final class RequestNumber {
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();
    private static final Pattern GIVEN = Pattern.compile("[0-9A-Za-z-]{8,64}");
    private static final int LENGTH = 8;

    private RequestNumber() {}

    /**
     * @param given by a proxy before the server, or {@code null}; taken when it looks like a number
     */
    public static String begin(String given) {
        var number = given != null && GIVEN.matcher(given).matches() ? given : fresh();
        CURRENT.set(number);
        return number;
    }

    static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    static String fresh() {
        return UUID.randomUUID().toString().substring(0, LENGTH).toUpperCase(Locale.ROOT);
    }
}
