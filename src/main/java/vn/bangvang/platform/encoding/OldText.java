package vn.bangvang.platform.encoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.bangvang.platform.Text;

/**
 * Reads text of old files whose encoding nobody wrote down. Each piece is read in every encoding;
 * the reading with the most Vietnamese syllables wins, the one that the font promises wins a tie.
 * What is Unicode already is never converted.
 */
public final class OldText {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Punct}\\d–—“”‘’…]+");
    private static final Pattern ODD =
            Pattern.compile(
                    "[^\\p{ASCII}ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9–—“”‘’…°²³½«»·•\u00A0]");
    private static final Pattern SMALL = Pattern.compile("[a-z]");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z]|[A-Z][^A-Za-z\\s][A-Z]");

    private final Map<String, Encoding> habits;

    private OldText(Map<String, Encoding> habits) {
        this.habits = habits;
    }

    /** A reader that knows nothing but the names of fonts. */
    public static OldText plain() {
        return new OldText(Map.of());
    }

    /**
     * A reader for a file: where a font without a telling name mostly shows one encoding, that one
     * wins a tie.
     */
    public static OldText habitsOf(List<Piece> pieces) {
        var counts = new HashMap<String, Map<Encoding, Integer>>();
        var plain = plain();
        for (var piece : pieces) {
            if (isAscii(piece.raw()) || Encoding.ofFont(piece.font()) != Encoding.UNICODE) {
                continue;
            }
            var found =
                    hasUnicodeLetter(piece.raw())
                            ? Encoding.UNICODE
                            : plain.surely(piece.raw(), piece.font());
            if (found != null) {
                counts.computeIfAbsent(name(piece.font()), f -> new EnumMap<>(Encoding.class))
                        .merge(found, 1, Integer::sum);
            }
        }
        var habits = new HashMap<String, Encoding>();
        counts.forEach(
                (font, found) ->
                        habits.put(
                                font,
                                found.entrySet().stream()
                                        .max(Map.Entry.comparingByValue())
                                        .orElseThrow()
                                        .getKey()));
        return new OldText(habits);
    }

    /** The encoding that a text alone shows, or {@code null} where it could be another. */
    private Encoding surely(String raw, String font) {
        var reading = read(raw, font);
        return reading.sure() ? reading.encoding() : null;
    }

    /** A piece of text in one font. */
    public record Piece(String raw, String font) {}

    /** A cell whose font changes within the text: each piece is read by itself. */
    public Reading read(List<Piece> pieces) {
        if (pieces.size() == 1) {
            return read(pieces.get(0).raw(), pieces.get(0).font());
        }
        var readings = pieces.stream().map(p -> read(p.raw(), p.font())).toList();
        var text = new StringBuilder();
        for (var i = 0; i < readings.size(); i++) {
            var raw = pieces.get(i).raw();
            text.append(raw.startsWith(" ") ? " " : "").append(readings.get(i).text());
            text.append(raw.endsWith(" ") ? " " : "");
        }
        return new Reading(
                String.join("", pieces.stream().map(Piece::raw).toList()),
                Text.clean(text.toString()),
                readings.stream()
                        .map(Reading::encoding)
                        .max(Comparator.naturalOrder())
                        .orElse(Encoding.UNICODE),
                readings.stream().allMatch(Reading::readable),
                readings.stream().allMatch(Reading::sure));
    }

    /**
     * @param font the name of the font, or {@code null}
     */
    public Reading read(String raw, String font) {
        var promised = Encoding.ofFont(font);
        var preferred =
                promised == Encoding.UNICODE ? habits.getOrDefault(name(font), promised) : promised;
        var possible = possible(raw);
        if (possible.size() == 1) {
            var only = capitals(raw, Text.clean(raw), Encoding.UNICODE, font);
            return new Reading(raw, only, Encoding.UNICODE, isReadable(only), true);
        }
        var candidates = new ArrayList<Candidate>();
        for (var encoding : possible) {
            var text = capitals(raw, Text.clean(encoding.decode(raw)), encoding, font);
            candidates.add(new Candidate(encoding, text, share(raw, text), encoding == preferred));
        }
        candidates.sort(
                Comparator.comparingDouble(Candidate::share)
                        .thenComparing(Candidate::preferred)
                        .reversed());
        var best = candidates.get(0);
        var sure =
                promised != Encoding.UNICODE && best.preferred()
                        || candidates.stream()
                                .noneMatch(
                                        c ->
                                                c != best
                                                        && c.share() >= best.share()
                                                        && !c.text().equals(best.text()));
        return new Reading(raw, best.text(), best.encoding(), isReadable(best.text()), sure);
    }

    private static boolean isReadable(String text) {
        return isAscii(text) || !ODD.matcher(text).find();
    }

    /** Capital letters that the encoding has no sign for. */
    private static String capitals(String raw, String text, Encoding encoding, String font) {
        var capitalFont = Encoding.ofFont(font) == Encoding.TCVN3 && font.strip().endsWith("H");
        if (capitalFont && (encoding == Encoding.TCVN3 || isAscii(raw))) {
            return text.toUpperCase(Locale.ROOT);
        }
        return encoding == Encoding.TCVN3 && !SMALL.matcher(raw).find() && inCapitals(text)
                ? text.toUpperCase(Locale.ROOT)
                : text;
    }

    /** Whether a spoken word shows that the text was typed in capitals: "TRầN", not "UBND". */
    private static boolean inCapitals(String text) {
        return BETWEEN.splitAsStream(text)
                .anyMatch(
                        w ->
                                CAPITALS.matcher(w).find()
                                        && Syllable.isSpoken(w.toUpperCase(Locale.ROOT)));
    }

    /** The part of the words that are syllables, of those that an encoding can change. */
    private static double share(String raw, String text) {
        if (isAscii(raw)) {
            return 1;
        }
        var words = 0;
        var right = 0;
        for (var word : BETWEEN.split(text)) {
            if (!word.isEmpty() && !isAscii(word)) {
                words++;
                right += Syllable.is(word) ? 1 : 0;
            }
        }
        return words == 0 ? 0 : (double) right / words;
    }

    /** Text with a letter that only Unicode has is Unicode, whatever its font. */
    private static List<Encoding> possible(String raw) {
        return isAscii(raw) || hasUnicodeLetter(raw)
                ? List.of(Encoding.UNICODE)
                : Arrays.stream(Encoding.values())
                        .filter(e -> e == Encoding.UNICODE || !e.decode(raw).equals(raw))
                        .toList();
    }

    private static boolean hasUnicodeLetter(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF && Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String name(String font) {
        return font == null ? "" : font.toLowerCase(Locale.ROOT).strip();
    }

    private record Candidate(Encoding encoding, String text, double share, boolean preferred) {}
}
