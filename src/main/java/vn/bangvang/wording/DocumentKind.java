package vn.bangvang.wording;

import java.util.List;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.platform.document.OfficialDocument;

/** What is written with a wording. */
public enum DocumentKind {
    /** Quyết định khen thưởng, with its list. */
    DECISION("decision"),
    /** Biên bản họp Hội đồng. */
    MINUTES("minutes"),
    /** Biên bản kiểm phiếu. */
    VOTE_COUNT("vote-count"),
    /** Giấy mời họp Hội đồng. */
    INVITATION("invitation"),
    /** Thông báo trả lại hồ sơ, to the unit whose dossier is sent back. */
    RETURN_LETTER("return-letter"),
    /** Thông báo đôn đốc nộp hồ sơ, to the units of a round that have not sent theirs. */
    REMINDER("reminder"),
    /** Báo cáo tổng kết năm. */
    YEAR_REPORT("year-report"),
    /** Tin về Hội nghị tổng kết. */
    YEAR_NEWS("year-news"),
    /** Bảng tính tiền thưởng. */
    BONUS_SHEET("bonus-sheet");

    private final String file;

    DocumentKind(String file) {
        this.file = file;
    }

    /** How a file is called that holds such a document, without its number and ending. */
    public String fileName() {
        return Text.slug(Vocabulary.OFFICIAL.of("wording.DocumentKind." + name()));
    }

    /** The name of its files among the resources. */
    String file() {
        return file;
    }

    /**
     * @throws RuleViolation when something is missing without which it cannot be given out: the
     *     bonus sheet is a workbook around its table, and somebody signs it
     */
    void mustSuit(OfficialDocument document) {
        if (this != BONUS_SHEET) {
            return;
        }
        var table =
                document.body().stream().filter(OfficialDocument.Table.class::isInstance).count();
        if (table != 1 || document.signatures().isEmpty()) {
            throw new RuleViolation("wording.sheet");
        }
    }

    /** The parts that it has, in the order of the paper. */
    public List<Part> parts() {
        return WordingText.ofProgram(this).parts();
    }
}
