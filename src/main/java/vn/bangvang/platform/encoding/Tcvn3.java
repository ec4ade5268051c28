package vn.bangvang.platform.encoding;

import java.util.HashMap;
import java.util.Map;

/**
 * TCVN 5712:1993, third set. Only six capital letters have a sign of their own; other capitals are
 * shown by fonts whose name ends in H.
 */
final class Tcvn3 {
    /** Signs from 0xA1 on; a point stands where the set has none. */
    private static final String FROM_A1 =
            "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.."
                    + ".....ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò."
                    + "ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

    private Tcvn3() {}

    static Map<String, String> letters() {
        var letters = new HashMap<String, String>();
        for (var i = 0; i < FROM_A1.length(); i++) {
            if (FROM_A1.charAt(i) != '.') {
                letters.put(String.valueOf((char) (0xA1 + i)), FROM_A1.substring(i, i + 1));
            }
        }
        return letters;
    }
}
