package vn.bangvang.wording;

import java.util.List;

/** What is written with a wording. */
public enum DocumentKind {
    /** Quyết định khen thưởng, with its list. */
    DECISION("decision"),
    /** Biên bản họp Hội đồng. */
    MINUTES("minutes"),
    /** Biên bản kiểm phiếu. */
    VOTE_COUNT("vote-count"),
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

    /** The name of its files among the resources. */
    String file() {
        return file;
    }

    /** The parts that it has, in the order of the paper. */
    public List<Part> parts() {
        return WordingText.ofProgram(this).parts();
    }
}
