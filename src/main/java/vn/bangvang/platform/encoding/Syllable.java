package vn.bangvang.platform.encoding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a Vietnamese syllable (tiếng) can look like; tells a right reading from a wrong one. */
final class Syllable {
    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(ngh|ng|nh|n|gh|gi|g|kh|k|ch|c|th|tr|t|ph|p|qu|q|đ|d|b|h|l|m|r|s|v|x)?"
                            + "(a(ch|c|i|m|ng|nh|n|o|p|t|u|y)?|ă(c|m|ng|n|p|t)|â(c|m|ng|n|p|t|u|y)"
                            + "|e(c|m|ng|n|o|p|t)?|ê(ch|m|nh|n|p|t|u)?"
                            + "|i(a|ch|m|nh|n|p|t|u)?|[iy]ê(c|m|ng|n|p|t|u)"
                            + "|o(c|i|m|ng|n|p|t)?|oo(c|ng)|oa(ch|c|i|m|ng|nh|n|o|p|t|y)?|oă(c|m|ng|n|t)"
                            + "|oe(n|o|t)?|ô(c|i|m|ng|n|p|t)?|ơ(i|m|n|p|t)?"
                            + "|u(a|c|i|m|ng|n|p|t)?|uâ(n|ng|t|y)|uê(ch|nh)?|uô(c|i|m|ng|n|t)|uơ|uă(n|t)"
                            + "|uy(a|ch|nh|n|p|t|u)?|uyê(n|t)"
                            + "|ư(a|c|i|m|ng|n|t|u)?|ươ(c|i|m|ng|n|p|t|u)|y(m|n|t)?)");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-ZĐÂĂÊÔƠƯ]{2,10}");

    private Syllable() {}

    /** Whether a word, of whatever case, is a syllable or an abbreviation in capitals. */
    static boolean is(String word) {
        return ABBREVIATION.matcher(word).matches() || isSpoken(word);
    }

    static boolean isSpoken(String word) {
        var marks = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var tones = TONES.matcher(marks).results().count();
        var bare = Normalizer.normalize(TONES.matcher(marks).replaceAll(""), Normalizer.Form.NFC);
        return tones <= 1 && SHAPE.matcher(bare).matches() && evenCase(word);
    }

    /** "Ngọc", "NGỌC" and "ngọc", never "NGọC" or "nGọc". */
    private static boolean evenCase(String word) {
        var rest = word.substring(1);
        return rest.equals(rest.toLowerCase(Locale.ROOT))
                || word.equals(word.toUpperCase(Locale.ROOT));
    }
}
