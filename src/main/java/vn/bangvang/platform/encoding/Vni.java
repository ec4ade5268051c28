package vn.bangvang.platform.encoding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** VNI for Windows: a base letter with a mark behind it, and a few letters of one sign. */
final class Vni {
    /** Marks behind a, and what both stand for; capitals are built alike. */
    private static final String[][] PAIRS = {
        {"a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"},
        {"e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"},
        {"o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"},
        {"ô", "ùøûõï", "ớờởỡợ"},
        {"u", "ùøûõï", "úùủũụ"},
        {"ö", "ùøûõï", "ứừửữự"},
        {"y", "ùøûõ", "ýỳỷỹ"},
    };

    private static final String SINGLE = "íìæóòôöîñ";
    private static final String SINGLE_LETTERS = "íìỉĩịơưỵđ";

    private Vni() {}

    static Map<String, String> letters() {
        var letters = new HashMap<String, String>();
        for (var pair : PAIRS) {
            for (var i = 0; i < pair[1].length(); i++) {
                var sign = pair[0] + pair[1].charAt(i);
                put(letters, sign, pair[2].substring(i, i + 1));
                // "Aù": a capital letter whose mark was typed small
                letters.put(upper(pair[0]) + pair[1].charAt(i), upper(pair[2].substring(i, i + 1)));
            }
        }
        for (var i = 0; i < SINGLE.length(); i++) {
            put(letters, SINGLE.substring(i, i + 1), SINGLE_LETTERS.substring(i, i + 1));
        }
        return letters;
    }

    private static void put(Map<String, String> letters, String sign, String letter) {
        letters.put(sign, letter);
        letters.put(upper(sign), upper(letter));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
