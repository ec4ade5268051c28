package vn.bangvang.news;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What is written of an item: plain text, paragraphs parted by empty lines.
 *
 * @param year whose honours it tells of, or {@code null}
 * @param dated day and hour of an old article in Viet Nam; {@code null} for the moment of
 *     publishing
 */
public record NewsForm(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 60000) String body,
        @NotBlank @Size(max = 120) String author,
        @NotNull NewsKind kind,
        Integer year,
        LocalDateTime dated)
        implements Serializable {

    NewsText text() {
        return new NewsText(title, body, author);
    }
}
