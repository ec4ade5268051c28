package vn.bangvang.classification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.bangvang.platform.SourceStatus;
import vn.bangvang.platform.Text;

/**
 * An entry of a shared list, from a day to a day.
 *
 * @param english name for pages in English, or {@code null} where the name serves
 * @param aliases other spellings, with semicolons between them, or {@code null}
 * @param to last day, or {@code null} while it holds
 */
public record TermRow(
        long id,
        int version,
        Scheme scheme,
        String code,
        String name,
        String english,
        String aliases,
        LocalDate from,
        LocalDate to,
        Set<Trait> traits,
        int order,
        String source,
        SourceStatus status)
        implements Serializable {
    public TermRow {
        traits = Set.copyOf(traits);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether it says already what is written down there. */
    boolean says(TermForm form) {
        return name.equals(form.name())
                && Text.same(english, form.english())
                && Text.same(aliases, form.aliases())
                && Objects.equals(to, form.to())
                && traits.equals(form.traits())
                && source.equals(form.source())
                && status == form.status();
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** The name in the language of the page. */
    public String name(Locale locale) {
        return english == null || locale.getLanguage().equals("vi") ? name : english;
    }

    /** Code, name and other spellings: what a workbook may call it. */
    public List<String> spellings() {
        var others = aliases == null ? new String[0] : aliases.split(";");
        var all = new java.util.ArrayList<>(List.of(code, name));
        Arrays.stream(others).map(String::strip).filter(a -> !a.isEmpty()).forEach(all::add);
        return all;
    }

    public boolean verified() {
        return status == SourceStatus.FOUND;
    }
}
