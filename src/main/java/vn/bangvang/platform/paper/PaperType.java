package vn.bangvang.platform.paper;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import vn.bangvang.platform.Archive;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;

/** Tells what a file is by its content, never by its name. */
final class PaperType {
    static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF = "application/pdf";

    /** What is taken, and how names of such files end; the first one is given to others. */
    private static final Map<String, List<String>> ENDINGS =
            Map.of(
                    PDF,
                    List.of(".pdf"),
                    DOCX,
                    List.of(".docx"),
                    "image/png",
                    List.of(".png"),
                    "image/jpeg",
                    List.of(".jpg", ".jpeg"));

    private static final Pattern NO_NAME = Pattern.compile("[\\\\/:*?\"<>|]");
    private static final Tika TIKA = new Tika();

    private PaperType() {}

    /**
     * @return the media type: PDF, DOCX, PNG or JPEG
     * @throws RuleViolation for anything else, an empty file, or one over ten megabytes
     */
    static String of(String fileName, byte[] content) {
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
        if (!ENDINGS.containsKey(found)) {
            throw new RuleViolation("platform.paper.type", fileName);
        }
        return found;
    }

    /**
     * The name under which a file is kept: without the folders that some browsers send and signs
     * that no file name holds, with the ending of what it is.
     *
     * @param type as {@link #of} tells it
     */
    static String name(String fileName, String type) {
        var bare = fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
        var clean = NO_NAME.matcher(Text.clean(bare)).replaceAll("-");
        var endings = ENDINGS.get(type);
        if (endings.stream().noneMatch(e -> clean.toLowerCase(Locale.ROOT).endsWith(e))) {
            return shortened(clean, endings.get(0));
        }
        var dot = clean.lastIndexOf('.');
        return shortened(clean.substring(0, dot), clean.substring(dot));
    }

    private static String shortened(String stem, String ending) {
        var most = LONGEST_NAME - ending.length();
        return (stem.length() > most ? stem.substring(0, most) : stem) + ending;
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
