package vn.bangvang.platform.document;

import java.text.Normalizer;
import java.util.List;

/** Text as the fonts of papers can print it. */
public final class PrintedText {
    private PrintedText() {}

    /**
     * Text as PDF must be given it: composed letters, nothing invisible (soft hyphens, joiners),
     * and what the font lacks as the look-alike that it has.
     */
    public static String of(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var printed = new StringBuilder();
        composed.codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .forEach(sign -> printed.append(drawn(sign)));
        return printed.toString();
    }

    /**
     * The signs of a text that no certificate or decision can print, each once: the font has
     * neither them nor a look-alike.
     */
    public static List<String> unprintable(String text) {
        return of(text).codePoints()
                .filter(sign -> !has(sign))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static String drawn(int sign) {
        if (has(sign)) {
            return Character.toString(sign);
        }
        var plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        return plain.codePoints().allMatch(PrintedText::has) ? plain : Character.toString(sign);
    }

    private static boolean has(int sign) {
        return Character.isWhitespace(sign) || Face.REGULAR.has(sign);
    }
}
