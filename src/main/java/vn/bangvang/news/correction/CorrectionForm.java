package vn.bangvang.news.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import vn.bangvang.news.NewsText;

/**
 * How a published item is to read.
 *
 * @param note that readers are told: what was wrong
 */
public record CorrectionForm(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 60000) String body,
        @NotBlank @Size(max = 120) String author,
        @NotBlank @Size(max = 1000) String note)
        implements Serializable {

    NewsText text() {
        return new NewsText(title, body, author);
    }
}
