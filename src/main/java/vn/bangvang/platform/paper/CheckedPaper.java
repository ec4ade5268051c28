package vn.bangvang.platform.paper;

import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;

/**
 * A paper that somebody sent, as it may be kept.
 *
 * @param name with the ending of what it is, whatever the sender called it
 * @param mediaType PDF, DOCX, PNG or JPEG, told by its content
 */
public record CheckedPaper(String name, String mediaType) {
    /**
     * @throws RuleViolation for what is no paper, is empty or too large, or would act by itself
     *     when it is opened
     */
    public static CheckedPaper of(String fileName, byte[] content) {
        var name = Text.clean(fileName);
        var type = PaperType.of(name, content);
        if (type.equals(PaperType.PDF)) {
            ActivePdf.refuse(name, content);
        }
        return new CheckedPaper(PaperType.name(name, type), type);
    }
}
