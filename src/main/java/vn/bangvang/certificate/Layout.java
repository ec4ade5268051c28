package vn.bangvang.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.certificate.CertificateField.Name;
import vn.bangvang.certificate.CertificateField.Placed;
import vn.bangvang.dossier.TooLong;
import vn.bangvang.platform.document.PrintedText;

/** Where the fields of one certificate stand, and whether texts fit there. */
record Layout(Map<Name, Placed> fields) {
    static final float MM = 72f / 25.4f;

    Layout {
        fields = Map.copyOf(fields);
    }

    /** The text in its field; nothing when it does not fit. */
    static Optional<FittedText> fitted(String text, Placed field) {
        return FittedText.of(PrintedText.of(text), field, measure(field));
    }

    /** Texts that people typed and that do not fit. */
    List<TooLong> tooLong(Map<Name, String> texts) {
        var found = new ArrayList<TooLong>();
        for (var part : TooLong.Part.values()) {
            var name = Name.valueOf(part.name());
            var field = fields.get(name);
            var text = texts.getOrDefault(name, "");
            if (field != null && !text.isEmpty() && fitted(text, field).isEmpty()) {
                var room = FittedText.room(PrintedText.of(text), field, measure(field));
                found.add(new TooLong(part, text.length(), room));
            }
        }
        return found;
    }

    private static FittedText.Measure measure(Placed field) {
        return (line, size) -> field.face().of(line).getWidthPoint(line, size) / MM;
    }
}
