package vn.bangvang.platform.document;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A face of Tinos, which has the metrics of Times New Roman, every Vietnamese letter, and places
 * for marks. The bytes are read once: a font made from bytes is many times faster for each new
 * document than from a file.
 */
public enum Face {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic");

    private final String file;
    private final byte[] content;
    private final BaseFont plain;

    Face(String style) {
        file = "Tinos-" + style + ".ttf";
        content = bytes(file);
        plain = font(file, content);
    }

    /**
     * The font for a text. Marks that have no letter of their own (ơ̆, ê̆ of the Central Highlands)
     * are put over their letters by the table in the font, which only a font that is laid out
     * reads; every other text is written without that work.
     *
     * @param text as {@link PrintedText#of} made it
     */
    public BaseFont of(String text) {
        return hasMarks(text) ? LaidOut.FONTS[ordinal()] : plain;
    }

    /** The font for a text in black. */
    public Font of(String text, float size) {
        return new Font(of(text), size, Font.NORMAL, Color.BLACK);
    }

    /** Drawn bolder, for the one line that is bold and italic. */
    Font boldened(String text, float size) {
        return new Font(of(text), size, Font.BOLD, Color.BLACK);
    }

    boolean has(int sign) {
        return plain.charExists(sign);
    }

    /** Whether marks stand apart from their letters in a composed text. */
    static boolean hasMarks(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** Made when first needed and after the plain ones, which must not be laid out. */
    private static final class LaidOut {
        private static final BaseFont[] FONTS = made();

        private static BaseFont[] made() {
            var faces = Face.values();
            var fonts = new BaseFont[faces.length];
            LayoutProcessor.enable();
            for (var face : faces) {
                fonts[face.ordinal()] = font("fonts/" + face.file, face.content);
            }
            return fonts;
        }
    }

    private static BaseFont font(String name, byte[] content) {
        try {
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, content, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String file) {
        try (var in = Face.class.getResourceAsStream("/fonts/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
