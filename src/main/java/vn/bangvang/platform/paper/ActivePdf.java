package vn.bangvang.platform.paper;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.bangvang.platform.RuleViolation;

/**
 * Finds PDFs that act when they are opened: scripts, programs to start, files inside. The file is
 * looked through, not parsed: names are found wherever they stand, in whatever spelling, and in
 * packed objects, which are unpacked to a limit.
 */
final class ActivePdf {
    /** Names of PDF 32000-1, and what is said of who holds them. */
    private static final Map<String, String> ACTIVE =
            Map.ofEntries(
                    Map.entry("JavaScript", "platform.paper.script"),
                    Map.entry("Rendition", "platform.paper.script"),
                    Map.entry("Launch", "platform.paper.launch"),
                    Map.entry("ImportData", "platform.paper.launch"),
                    Map.entry("SubmitForm", "platform.paper.launch"),
                    Map.entry("GoToR", "platform.paper.launch"),
                    Map.entry("GoToE", "platform.paper.launch"),
                    Map.entry("EmbeddedFile", "platform.paper.embedded"),
                    Map.entry("EmbeddedFiles", "platform.paper.embedded"),
                    Map.entry("FileAttachment", "platform.paper.embedded"),
                    Map.entry("RichMedia", "platform.paper.embedded"),
                    Map.entry("XFA", "platform.paper.script"),
                    Map.entry("Encrypt", "platform.paper.locked"));

    /** Long names alone: in pictures any two or three letters stand behind a slash somewhere. */
    private static final Pattern NAME = Pattern.compile("/([^\\x00-\\x20()<>\\[\\]{}/%]{3,60})");

    private static final Pattern SIGN = Pattern.compile("#([0-9a-fA-F]{2})");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern PACKED = Pattern.compile("\\s*\\d+\\s+\\d+\\s.*", Pattern.DOTALL);
    private static final int MAX_PACKED = 8 * 1024 * 1024;
    private static final int MAX_ALL = 32 * 1024 * 1024;
    private static final int MAX_STREAMS = 3000;

    /** How far the words of a stream's dictionary may stand from its content. */
    private static final int MAX_HEAD = 4096;

    private final String fileName;
    private final byte[] content;
    private final String raw;
    private int unpacked;
    private int streams;

    private ActivePdf(String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content;
        this.raw = new String(content, StandardCharsets.ISO_8859_1);
    }

    /**
     * @throws RuleViolation with the reason
     */
    static void refuse(String fileName, byte[] content) {
        var pdf = new ActivePdf(fileName, content);
        pdf.lookAt(pdf.raw, true);
    }

    /**
     * @param whole whether packed objects may stand in it
     */
    private void lookAt(String text, boolean whole) {
        var names = NAME.matcher(text);
        while (names.find()) {
            var name = plain(names.group(1));
            var reason = ACTIVE.get(name);
            if (reason != null) {
                throw new RuleViolation(reason, fileName);
            }
            if (whole && name.equals("ObjStm")) {
                lookAt(unpacked(names.end()), false);
            }
        }
    }

    private static String plain(String name) {
        return name.indexOf('#') < 0
                ? name
                : SIGN.matcher(name)
                        .replaceAll(
                                m ->
                                        Matcher.quoteReplacement(
                                                String.valueOf(
                                                        (char) Integer.parseInt(m.group(1), 16))));
    }

    /**
     * The objects packed behind a place of the file: packed in the one usual way, or not at all.
     */
    private String unpacked(int from) {
        var stream = STREAM.matcher(raw).region(from, Math.min(raw.length(), from + MAX_HEAD));
        if (++streams > MAX_STREAMS || !stream.find()) {
            throw unreadable();
        }
        var begin = Math.max(raw.lastIndexOf("obj", from), from - MAX_HEAD);
        var head = raw.substring(Math.max(begin, 0), stream.start());
        var objects =
                head.contains("Filter")
                        ? inflated(stream.end())
                        : raw.substring(
                                stream.end(), Math.min(raw.length(), stream.end() + MAX_PACKED));
        unpacked += objects.length();
        if (unpacked > MAX_ALL) {
            throw new RuleViolation("platform.paper.bomb", fileName);
        }
        if (!PACKED.matcher(objects).matches()) {
            throw unreadable();
        }
        return objects;
    }

    private String inflated(int from) {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            var text = new StringBuilder();
            var buffer = new byte[8192];
            for (int n; (n = inflater.inflate(buffer)) > 0; ) {
                if (text.length() > MAX_PACKED) {
                    throw new RuleViolation("platform.paper.bomb", fileName);
                }
                text.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
            }
            return text.toString();
        } catch (DataFormatException e) {
            throw unreadable();
        } finally {
            inflater.end();
        }
    }

    private RuleViolation unreadable() {
        return new RuleViolation("platform.paper.unreadable", fileName);
    }
}
