package vn.bangvang.news;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An item with its text.
 *
 * @param shownAt UTC; day and hour that readers see
 * @param picture or {@code null}
 */
public record NewsCard(
        String slug,
        int version,
        NewsForm form,
        NewsState state,
        String writtenBy,
        String approvedBy,
        LocalDateTime shownAt,
        NewsPicture picture)
        implements Serializable {

    public List<String> paragraphs() {
        return form.text().paragraphs();
    }
}
