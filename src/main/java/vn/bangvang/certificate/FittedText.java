package vn.bangvang.certificate;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.platform.RuleViolation;

/**
 * Text made to fit its field: first on one line, then on as many as allowed, then smaller step by
 * step. Nothing is ever cut: what does not fit at the least size is refused.
 */
record FittedText(List<String> lines, float size) {
    private static final float STEP = 0.5f;

    /** Width of a line at a size, in millimetres. */
    @FunctionalInterface
    interface Measure {
        float width(String line, float size);
    }

    static FittedText of(String text, CertificateField.Placed field, Measure measure) {
        for (var size = field.size(); size >= field.minSize(); size -= STEP) {
            var lines = wrapped(text, field.width(), size, measure);
            if (lines.size() <= field.maxLines()) {
                return new FittedText(lines, size);
            }
        }
        throw new RuleViolation("certificate.text.long", text);
    }

    private static List<String> wrapped(String text, float width, float size, Measure measure) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (measure.width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
            } else if (line.isEmpty() || measure.width(word, size) > width) {
                return List.of(text.split(""));
            } else {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
