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
        var words = Words.of(text, measure);
        for (var size = field.size(); size >= field.minSize(); size -= STEP) {
            var lines = words.wrapped(field.width() / size, field.maxLines());
            if (!lines.isEmpty()) {
                return Optional.of(new FittedText(lines, size));
            }
        }
        return Optional.empty();
    }

    /**
     * The words of a text, each measured once: a line is as long as its words and the spaces
     * between, and grows with the size of its letters.
     *
     * @param widths at size 1
     * @param space at size 1
     */
    private record Words(List<String> words, float[] widths, float space) {
        static Words of(String text, Measure measure) {
            var words = List.of(text.split(" "));
            var widths = new float[words.size()];
            for (var i = 0; i < widths.length; i++) {
                widths[i] = measure.width(words.get(i), 1);
            }
            return new Words(words, widths, measure.width(" ", 1));
        }

        /**
         * Lines of whole words; none when a single word is too wide or there are more than the
         * field takes.
         *
         * @param width of the field for letters of size 1
         */
        List<String> wrapped(float width, int maxLines) {
            var lines = new ArrayList<String>();
            var first = 0;
            var used = 0f;
            for (var i = 0; i < widths.length; i++) {
                if (widths[i] > width) {
                    return List.of();
                }
                if (i > first && used + space + widths[i] > width) {
                    lines.add(String.join(" ", words.subList(first, i)));
                    if (lines.size() >= maxLines) {
                        return List.of();
                    }
                    first = i;
                }
                used = i == first ? widths[i] : used + space + widths[i];
            }
            lines.add(String.join(" ", words.subList(first, words.size())));
            return lines;
        }
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
}
