package vn.bangvang.dossier.paper;

import java.util.Arrays;
import vn.bangvang.platform.Text;

/** Kind of paper in a dossier (thành phần hồ sơ). */
public enum PaperKind {
    /** Tờ trình kèm danh sách. */
    PROPOSAL("to trinh"),
    /** Báo cáo thành tích. */
    REPORT("bao cao"),
    /** Biên bản họp xét. */
    MINUTES("bien ban"),
    /** Quyết định công nhận sáng kiến. */
    INITIATIVE("sang kien"),
    /** Tài liệu khác. */
    OTHER(null);

    private final String word;

    PaperKind(String word) {
        this.word = word;
    }

    /**
     * The kind that a file's name speaks of, as offices name them: "To-trinh-so-12.pdf"; {@code
     * OTHER} where it speaks of none or of two.
     */
    public static PaperKind ofFileName(String fileName) {
        var key = Text.key(fileName.replaceAll("[-_.+]", " "));
        var meant =
                Arrays.stream(values())
                        .filter(k -> k.word != null && key.contains(k.word))
                        .toList();
        return meant.size() == 1 ? meant.get(0) : OTHER;
    }
}
