package vn.bangvang.platform;

import java.io.IOException;
import java.util.Map;
import org.apache.tika.Tika;

/** Tells what a file is by its content, never by its name. */
public final class PaperType {
    static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Map<String, String> ALLOWED =
            Map.of(
                    "application/pdf", "application/pdf",
                    "image/png", "image/png",
                    "image/jpeg", "image/jpeg");
    private static final Tika TIKA = new Tika();

    private PaperType() {}

    /**
     * @return the media type: PDF, DOCX, PNG or JPEG
     * @throws RuleViolation for anything else, an empty file, or one over ten megabytes
     */
    public static String of(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new RuleViolation("platform.paper.empty", fileName);
        }
        if (content.length > MAX_BYTES) {
            throw new RuleViolation("platform.paper.size", fileName, MAX_BYTES / 1024 / 1024);
        }
        var found = TIKA.detect(content);
        if (found.equals("application/zip") || found.contains("ooxml")) {
            found = isWord(content) ? DOCX : found;
        }
        if (!found.equals(DOCX) && !ALLOWED.containsKey(found)) {
            throw new RuleViolation("platform.paper.type", fileName);
        }
        return found;
    }

    /** The name of a file without the folders that some browsers send. */
    public static String nameOf(String fileName) {
        return Text.clean(fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1));
    }

    /** A name as it is kept: of a long one the end, which tells the kind. */
    public static String kept(String name) {
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static boolean isWord(byte[] content) {
        try {
            var names = Archive.entries(content);
            return names.contains("word/document.xml")
                    && names.stream().noneMatch(n -> n.endsWith("vbaProject.bin"));
        } catch (IOException e) {
            return false;
        }
    }
}
