package vn.bangvang.news;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/** An item with its text. */
public record NewsCard(
        String slug,
        int version,
        NewsForm form,
        NewsState state,
        String writtenBy,
        String approvedBy,
        LocalDateTime publishedAt)
        implements Serializable {

    public List<String> paragraphs() {
        return Arrays.stream(form.body().split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }
}
