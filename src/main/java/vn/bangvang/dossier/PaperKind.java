package vn.bangvang.dossier;

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

    /** The kind that a file's name speaks of, as offices name them: "To-trinh-so-12.pdf". */
    public static PaperKind ofFileName(String fileName) {
        var key = Text.key(fileName.replaceAll("[-_.+]", " "));
        for (var kind : values()) {
            if (kind.word != null && key.contains(kind.word)) {
                return kind;
            }
        }
        return OTHER;
    }
}
