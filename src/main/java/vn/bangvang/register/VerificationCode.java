package vn.bangvang.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short code on a certificate (mã xác minh), such as {@code 4F2A-90BC-71DE}: the beginning of
 * the entry's public id.
 */
public final class VerificationCode {
    private static final int LENGTH = 12;
    private static final Pattern TYPED =
            Pattern.compile("[0-9a-f]{%d}|[0-9a-f]{32}".formatted(LENGTH));

    private VerificationCode() {}

    public static String of(String publicId) {
        var code = publicId.substring(0, LENGTH).toUpperCase(Locale.ROOT);
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }

    /**
     * What a public id begins with by what was typed: with or without dashes and spaces, capitals
     * or not, a letter O for the nought, an I or L for the one. Nothing when it is no code.
     */
    static Optional<String> beginning(String typed) {
        var plain =
                typed.toLowerCase(Locale.ROOT)
                        .replaceAll("[^0-9a-z]", "")
                        .replace('o', '0')
                        .replace('i', '1')
                        .replace('l', '1');
        return TYPED.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }
}
