package vn.bangvang.news;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What an item says. */
public record NewsText(String title, String body, String author) implements Serializable {
    public List<String> paragraphs() {
        return Arrays.stream(body.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }
}
