package vn.bangvang.platform.document;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/**
 * Liberation Serif, which has the metrics of Times New Roman and every Vietnamese letter. The bytes
 * are read once: a font made from bytes is many times faster for each new document than from a
 * file.
 */
public final class Fonts {
    /** Signs that look like one that the font has. */
    private static final Map<Integer, String> ALIKE =
            Map.of(
                    0x2010, "-", // hyphen
                    0x2011, "-", // non-breaking hyphen
                    0x2212, "-", // minus
                    0x02BC, "\u2019", // modifier apostrophe
                    0x02B9, "\u2019",
                    0x2043, "\u2013", // hyphen bullet
                    0x00AD, "", // soft hyphen
                    0x200B, "",
                    0xFEFF, "");

    private static final byte[] REGULAR = bytes("Regular");
    private static final byte[] BOLD = bytes("Bold");
    private static final byte[] ITALIC = bytes("Italic");

    private Fonts() {}

    public static BaseFont regular() {
        return font("LiberationSerif-Regular.ttf", REGULAR);
    }

    public static BaseFont bold() {
        return font("LiberationSerif-Bold.ttf", BOLD);
    }

    public static BaseFont italic() {
        return font("LiberationSerif-Italic.ttf", ITALIC);
    }

    public static Font font(BaseFont base, float size, Color colour) {
        return new Font(base, size, Font.NORMAL, colour);
    }

    /** A face drawn bolder, for the one line that is bold and italic. */
    static Font boldened(BaseFont base, float size) {
        return new Font(base, size, Font.BOLD, Color.BLACK);
    }

    /**
     * Text as PDF must be given it: composed letters, else the marks are displaced; what the font
     * lacks as the look-alike that it has.
     */
    public static String composed(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var printed = new StringBuilder();
        composed.codePoints().forEach(sign -> printed.append(drawn(sign)));
        return printed.toString();
    }

    /**
     * The signs of a text that no certificate or decision can print, each once: the font has
     * neither them nor a look-alike.
     */
    public static List<String> unprintable(String text) {
        return composed(text)
                .codePoints()
                .filter(sign -> !has(sign))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static String drawn(int sign) {
        if (has(sign)) {
            return Character.toString(sign);
        }
        var alike = ALIKE.get(sign);
        if (alike != null) {
            return alike;
        }
        var plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        return plain.codePoints().allMatch(Fonts::has) ? plain : Character.toString(sign);
    }

    private static boolean has(int sign) {
        return Character.isWhitespace(sign) || Known.FACE.charExists(sign);
    }

    /** The face that is asked which signs it has; read when first asked. */
    private static final class Known {
        private static final BaseFont FACE = regular();
    }

    private static BaseFont font(String name, byte[] content) {
        try {
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, content, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String style) {
        try (var in = Fonts.class.getResourceAsStream("/fonts/LiberationSerif-" + style + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
