package vn.bangvang.platform.encoding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How Vietnamese text was encoded (bảng mã) before everybody wrote Unicode. */
public enum Encoding {
    UNICODE(Map.of()),
    /** TCVN 5712:1993, third set, also called ABC; fonts named {@code .Vn…}. One sign a letter. */
    TCVN3(Tcvn3.letters()),
    /** VNI for Windows; fonts named {@code VNI-…}. A base letter and, mostly, a mark behind it. */
    VNI(Vni.letters());

    private final Map<String, String> letters;
    private final Map<String, String> signs = new HashMap<>();

    Encoding(Map<String, String> letters) {
        this.letters = letters;
        letters.forEach((sign, letter) -> signs.putIfAbsent(letter, sign));
    }

    /** The encoding that a font with this name shows; Unicode for any other font. */
    public static Encoding ofFont(String font) {
        var name = font == null ? "" : font.toLowerCase(Locale.ROOT).strip();
        if (name.startsWith(".vn")) {
            return TCVN3;
        }
        return name.startsWith("vni-") || name.startsWith("vni ") ? VNI : UNICODE;
    }

    /** Text in this encoding as Unicode; what the encoding does not know stays as it is. */
    public String decode(String raw) {
        return replace(raw, letters);
    }

    /** Unicode text as this encoding would hold it; the way back of {@link #decode}. */
    public String encode(String text) {
        return replace(text, signs);
    }

    private static String replace(String text, Map<String, String> table) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); ) {
            var two = i + 2 <= text.length() ? table.get(text.substring(i, i + 2)) : null;
            var step = two == null ? 1 : 2;
            var one = text.substring(i, i + step);
            out.append(two == null ? table.getOrDefault(one, one) : two);
            i += step;
        }
        return out.toString();
    }
}
