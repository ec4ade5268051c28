package vn.bangvang.platform;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Vietnamese text: normal form, search keys, given names. */
public final class Text {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Signs that take no room: joiners, marks of direction, soft hyphens, controls. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʹ´`′ꞌ＇]");
    private static final Pattern QUOTES = Pattern.compile("[\"“”„‟«»″＂]");
    private static final Pattern DASHES = Pattern.compile(" ?[-‐‑‒–—―−﹣－] ?");
    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern LONE_Y = Pattern.compile("^(qu|[bcdđghklmnprstvx]+)y$");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");

    /** Nothing to look for is no regular expression to MySQL, so that there is always something. */
    private static final String ANYWHERE = "()";

    private static final String WORD_START = "(^|[^a-z0-9])";
    private static final Pattern SIGN = Pattern.compile("\\p{Punct}");

    private Text() {}

    /** Whether two texts say the same; one that is not there says nothing. */
    public static boolean same(String a, String b) {
        return Objects.toString(a, "").equals(Objects.toString(b, ""));
    }

    /**
     * NFC, without signs that nobody sees, single spaces, no spaces at the ends; {@code null} stays
     * {@code null}.
     */
    public static String clean(String raw) {
        if (raw == null || isClean(raw)) {
            return raw;
        }
        var nfc = Normalizer.normalize(raw, Normalizer.Form.NFC);
        var seen = UNSEEN.matcher(nfc).replaceAll("");
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    /** Whether there is nothing to clean, as in nearly every cell of every list. */
    private static boolean isClean(String raw) {
        var space = true;
        for (var i = 0; i < raw.length(); i++) {
            var sign = raw.charAt(i);
            if (sign == ' ' ? space : !isPlain(sign)) {
                return false;
            }
            space = sign == ' ';
        }
        return (!space || raw.isEmpty()) && Normalizer.isNormalized(raw, Normalizer.Form.NFC);
    }

    /** Neither a space of another kind nor a sign that nobody sees. */
    private static boolean isPlain(char sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    /**
     * As it was typed, in NFC and without spaces at the ends: telephones send letters taken apart.
     */
    public static String typed(String raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
    }

    /** Apostrophes, quotes and dashes that look alike as one; no space around a dash. */
    public static String folded(String text) {
        var apostrophes = APOSTROPHES.matcher(text).replaceAll("'");
        var quotes = QUOTES.matcher(apostrophes).replaceAll("\"");
        return DASHES.matcher(quotes).replaceAll("-");
    }

    /**
     * The key that search compares: no tones, no marks, đ as d, lower case, look-alike signs as
     * one. "Uỷ" and "Ủy" have the same key, as have "sang tạo" and "sáng tạo", "Kế hoạch – Tài
     * chính" and "Kế hoạch-Tài chính".
     */
    public static String key(String raw) {
        if (raw == null) {
            return "";
        }
        var marks = Normalizer.normalize(folded(clean(raw)), Normalizer.Form.NFD);
        var lower = MARKS.matcher(marks).replaceAll("").toLowerCase(Locale.ROOT);
        return lower.replace('đ', 'd').replace('ð', 'd').replace('ɖ', 'd').strip();
    }

    /**
     * The key that tells names apart by tone but not by habits of spelling: "Hoà" and "Hòa", "Quý"
     * and "Quí", "Mỹ" and "Mĩ", "H’Hen" and "H'Hen" have the same one.
     */
    public static String spelling(String raw) {
        var words = new StringBuilder();
        for (var word : folded(clean(raw)).toLowerCase(Locale.ROOT).split(" ")) {
            var marks = Normalizer.normalize(word, Normalizer.Form.NFD);
            var tone = new StringBuilder();
            TONES.matcher(marks).results().forEach(m -> tone.append(m.group()));
            var bare =
                    Normalizer.normalize(TONES.matcher(marks).replaceAll(""), Normalizer.Form.NFC);
            words.append(LONE_Y.matcher(bare).replaceAll("$1i")).append(tone).append(' ');
        }
        return words.toString().strip();
    }

    /**
     * How a word of a key may be spelt, the given way first: a lone y and a lone i are one sound,
     * so that "ly" is also "li" and "quy" also "qui".
     */
    public static List<String> spellings(String word) {
        if (LONE_Y.matcher(word).matches()) {
            return List.of(word, word.substring(0, word.length() - 1) + "i");
        }
        var withY = word.endsWith("i") ? word.substring(0, word.length() - 1) + "y" : word;
        return LONE_Y.matcher(withY).matches() && !withY.equals(word)
                ? List.of(word, withY)
                : List.of(word);
    }

    /** A day as Vietnamese writes it, such as 09/02/2017. */
    public static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /**
     * A day as documents write it (NĐ 30/2020/NĐ-CP, Phụ lục I): ngày 05 tháng 01 năm 2017; days
     * below ten and the months 1 and 2 are padded.
     */
    public static String longDay(LocalDate day) {
        var month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month < 3 ? "0" + month : month, day.getYear());
    }

    /** The last word of a name: people are sorted by it. */
    public static String givenName(String fullName) {
        return fullName.substring(fullName.lastIndexOf(' ') + 1);
    }

    /** A piece of a web address made of a title. */
    public static String slug(String title) {
        var slug = NOT_SLUG.matcher(key(title)).replaceAll("-");
        var cut = slug.length() > 100 ? slug.substring(0, 100) : slug;
        return cut.replaceAll("^-|-$", "");
    }

    /** A regular expression for each word of the query: a word of a key begins so. */
    public static List<String> beginnings(String query) {
        return Arrays.stream(key(query).split(" "))
                .map(
                        word ->
                                (word.matches("[a-z0-9].*") ? WORD_START : ANYWHERE)
                                        + SIGN.matcher(word).replaceAll("\\\\$0"))
                .toList();
    }

    /** A pattern for LIKE for each word of the query: in whatever order they stand in a key. */
    public static List<String> likes(String query) {
        var key = key(query);
        return Arrays.stream(key.split(" ")).map(word -> "%" + escaped(word) + "%").toList();
    }

    /** A pattern for LIKE with {@code escape '!'} that finds what begins so, in lower case. */
    public static String begins(String text) {
        return escaped(clean(text).toLowerCase(Locale.ROOT)) + "%";
    }

    private static String escaped(String key) {
        return key.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
