package vn.bangvang.certificate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.certificate.CertificateField.Name;

/**
 * Fits the texts of one certificate after another into a layout. Most of them say the same on the
 * next one (authority, award, day, signer), and are fitted once.
 */
final class Fitting {
    private final Layout layout;
    private final Map<Name, Fitted> last = new EnumMap<>(Name.class);

    Fitting(Layout layout) {
        this.layout = layout;
    }

    /** A text and its lines; none when it does not fit. */
    private record Fitted(String text, Optional<FittedText> lines) {}

    Layout layout() {
        return layout;
    }

    /** The texts of a certificate in their fields; nothing when one of them does not fit. */
    Optional<Map<Name, FittedText>> of(Map<Name, String> texts) {
        var whole = new EnumMap<Name, FittedText>(Name.class);
        for (var field : layout.fields().values()) {
            var text = texts.get(field.field());
            if (text == null) {
                continue;
            }
            var fitted = last.get(field.field());
            if (fitted == null || !fitted.text().equals(text)) {
                fitted = new Fitted(text, Layout.fitted(text, field));
                last.put(field.field(), fitted);
            }
            if (fitted.lines().isEmpty()) {
                return Optional.empty();
            }
            whole.put(field.field(), fitted.lines().get());
        }
        return Optional.of(whole);
    }
}
