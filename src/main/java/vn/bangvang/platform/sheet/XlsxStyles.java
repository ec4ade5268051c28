package vn.bangvang.platform.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** What the styles of a workbook say that matters here: number formats and fonts. */
final class XlsxStyles {
    private final List<String> formats = new ArrayList<>();
    private final List<String> fonts = new ArrayList<>();

    /**
     * @param part {@code null} for a workbook without styles
     */
    XlsxStyles(Zip zip, String part) throws IOException {
        if (part == null || !zip.has(part)) {
            return;
        }
        var own = new HashMap<Integer, String>();
        var names = new ArrayList<String>();
        var within = "";
        try (var in = zip.open(part)) {
            var xml = new Xml(in);
            while (xml.next()) {
                if (!xml.begins()) {
                    within = xml.name().equals(within) ? "" : within;
                    continue;
                }
                switch (xml.name()) {
                    case "fonts", "cellXfs", "cellStyleXfs", "dxfs" -> within = xml.name();
                    case "numFmt" -> {
                        if (within.isEmpty()) {
                            own.putIfAbsent(
                                    xml.number("numFmtId", -1), xml.attribute("formatCode"));
                        }
                    }
                    case "font" -> {
                        if (within.equals("fonts")) {
                            names.add(null);
                        }
                    }
                    case "name" -> {
                        if (within.equals("fonts") && !names.isEmpty()) {
                            names.set(names.size() - 1, xml.attribute("val"));
                        }
                    }
                    case "xf" -> {
                        if (within.equals("cellXfs")) {
                            var id = xml.number("numFmtId", 0);
                            formats.add(own.getOrDefault(id, NumberFormats.builtin(id)));
                            var font = xml.number("fontId", 0);
                            fonts.add(font < names.size() ? names.get(font) : null);
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    String format(int style) {
        return style < formats.size() ? formats.get(style) : "General";
    }

    /** The name of the font, or {@code null}. */
    String font(int style) {
        return style < fonts.size() ? fonts.get(style) : null;
    }
}
