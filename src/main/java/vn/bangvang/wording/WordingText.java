package vn.bangvang.wording;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The wording of a document, part by part, as people write it: with placeholders in double braces,
 * and marks at the beginning of lines that say what a line is.
 *
 * @param of texts; a part that is not there is one that the document does not have
 */
public record WordingText(Map<Part, String> of) implements Serializable {
    private static final Pattern MARK =
            Pattern.compile(
                    "@("
                            + Arrays.stream(Part.values())
                                    .map(Part::mark)
                                    .collect(Collectors.joining("|"))
                            + ")");

    /** Signs that mark what was filled in: nobody writes them, but some programs paste them. */
    private static final Pattern OWN_SIGNS = Pattern.compile("[\uE000-\uF8FF]");

    public WordingText {
        var parts = new EnumMap<Part, String>(Part.class);
        of.forEach((part, text) -> parts.put(part, tidied(text)));
        of = Collections.unmodifiableMap(parts);
    }

    /** The wording that the program brings along. */
    static WordingText ofProgram(DocumentKind kind) {
        var name = "/wording/" + kind.file() + ".txt";
        try (var in = WordingText.class.getResourceAsStream(name)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * @param content parts below each other, each after a line such as {@code @title}
     */
    static WordingText read(String content) {
        var parts = new EnumMap<Part, String>(Part.class);
        Part part = null;
        for (var line : content.split("\n")) {
            var mark = MARK.matcher(line.strip());
            if (mark.matches()) {
                part = Part.marked(mark.group(1));
                parts.put(part, "");
            } else {
                parts.merge(part, line, (text, next) -> text.isEmpty() ? next : text + "\n" + next);
            }
        }
        return new WordingText(parts);
    }

    /** As {@link #read} reads it. */
    String content() {
        return of.entrySet().stream()
                .map(p -> "@" + p.getKey().mark() + "\n" + p.getValue() + "\n")
                .collect(Collectors.joining());
    }

    public List<Part> parts() {
        return List.copyOf(of.keySet());
    }

    /** Composed letters, one sort of line end, nothing before the first and after the last line. */
    private static String tidied(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(OWN_SIGNS.matcher(text).replaceAll(""), Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replaceAll("(?m)[ \t]+$", "")
                        .replaceAll("^\n+|\n+$", "");
    }
}
