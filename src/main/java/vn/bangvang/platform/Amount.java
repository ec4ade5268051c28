package vn.bangvang.platform;

import java.util.ArrayList;
import java.util.List;

/** A sum of money in words (số tiền bằng chữ), as payment papers must say it. */
public final class Amount {
    private static final String[] DIGITS = {
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
    };
    private static final String[] SCALES = {"", "nghìn", "triệu", "tỷ", "nghìn tỷ", "triệu tỷ"};

    private Amount() {}

    /**
     * @param vnd not negative, in đồng
     * @return such as "Hai trăm bốn mươi ba triệu một trăm nghìn đồng"
     */
    public static String inWords(long vnd) {
        if (vnd == 0) {
            return "Không đồng";
        }
        var words = new ArrayList<String>();
        var scale = 0;
        for (var left = vnd; left > 0; left /= 1000) {
            var group = (int) (left % 1000);
            if (group > 0) {
                var said = new ArrayList<>(group(group, left >= 1000));
                if (scale > 0) {
                    said.add(SCALES[scale]);
                }
                words.addAll(0, said);
            }
            scale++;
        }
        return Sentence.begun(String.join(" ", words)) + " đồng";
    }

    /** Three digits; {@code full} says "không trăm" where higher ones stand before. */
    private static List<String> group(int number, boolean full) {
        var hundreds = number / 100;
        var tens = number / 10 % 10;
        var ones = number % 10;
        var words = new ArrayList<String>();
        if (hundreds > 0 || full) {
            words.addAll(List.of(DIGITS[hundreds], "trăm"));
        }
        if (tens == 0 && ones > 0 && !words.isEmpty()) {
            words.add("linh");
        }
        if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.addAll(List.of(DIGITS[tens], "mươi"));
        }
        if (ones == 1 && tens > 1) {
            words.add("mốt");
        } else if (ones == 5 && tens > 0) {
            words.add("lăm");
        } else if (ones > 0) {
            words.add(DIGITS[ones]);
        }
        return words;
    }
}
