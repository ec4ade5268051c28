package vn.bangvang.home.web;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.bangvang.identity.Role;

/**
 * How the work of a role is done, step by step.
 *
 * @param lead what the role is for
 */
public record Guide(Role role, String lead, List<Step> steps) implements Serializable {
    public Guide {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param page within {@code /app}, on which it is taken
     */
    public record Step(String page, String text) implements Serializable {
        static Step read(String line) {
            var parts = line.split(" \\| ", 2);
            return new Step(parts[0], parts[1]);
        }
    }

    /** First the lead, then a line for each step: its page, a bar, what is done. */
    static Guide of(Role role, Locale locale) {
        var name = "/guide/%s_%s.txt".formatted(role, locale.getLanguage());
        try (var in = Guide.class.getResourceAsStream(name)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return new Guide(
                    role,
                    lines.get(0),
                    lines.subList(1, lines.size()).stream().map(Step::read).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
