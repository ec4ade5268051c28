package vn.bangvang.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Text made to fit its field: first on one line, then on as many as allowed, then smaller step by
 * step. Nothing is ever cut.
 */
record FittedText(List<String> lines, float size) {
    private static final float STEP = 0.5f;

    /** Width of a line at a size, in millimetres. */
    @FunctionalInterface
    interface Measure {
        float width(String line, float size);
    }

    /** The text in its field; nothing when it does not fit at the least size. */
    static Optional<FittedText> of(String text, CertificateField.Placed field, Measure measure) {
        for (var size = field.size(); size >= field.minSize(); size -= STEP) {
            var lines = wrapped(text, field, size, measure);
            if (!lines.isEmpty() && lines.size() <= field.maxLines()) {
                return Optional.of(new FittedText(lines, size));
            }
        }
        return Optional.empty();
    }

    /** How many letters of a text there is room for, in whole words from its beginning. */
    static int room(String text, CertificateField.Placed field, Measure measure) {
        var lines = 1;
        var from = 0;
        var fits = 0;
        for (var end = wordEnd(text, 0); end > 0; end = wordEnd(text, end + 1)) {
            if (measure.width(text.substring(from, end), field.minSize()) > field.width()) {
                from = fits == 0 ? 0 : fits + 1;
                lines++;
                if (lines > field.maxLines()
                        || measure.width(text.substring(from, end), field.minSize())
                                > field.width()) {
                    return fits;
                }
            }
            fits = end;
        }
        return fits;
    }

    /** Where the word ends that begins there; 0 behind the last one. */
    private static int wordEnd(String text, int from) {
        var space = from < text.length() ? text.indexOf(' ', from) : 0;
        return space < 0 ? text.length() : space;
    }

    /**
     * Lines of whole words; none when a single word is too wide or there are more than the field
     * takes.
     */
    private static List<String> wrapped(
            String text, CertificateField.Placed field, float size, Measure measure) {
        var width = field.width();
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (measure.width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
            } else if (line.isEmpty() || measure.width(word, size) > width) {
                return List.of();
            } else {
                lines.add(line.toString());
                if (lines.size() >= field.maxLines()) {
                    return List.of();
                }
                line.setLength(0);
                line.append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
