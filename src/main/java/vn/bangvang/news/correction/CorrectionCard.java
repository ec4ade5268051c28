package vn.bangvang.news.correction;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import vn.bangvang.news.NewsText;

/**
 * A correction of an item.
 *
 * @param before what stood there, {@code null} until the correction is published
 * @param publishedAt UTC, {@code null} until it is published
 */
public record CorrectionCard(
        long id,
        int version,
        CorrectionForm form,
        String writtenBy,
        CorrectionState state,
        LocalDateTime publishedAt,
        NewsText before)
        implements Serializable {

    public List<String> paragraphs() {
        return form.text().paragraphs();
    }
}
