package vn.bangvang.classification;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import vn.bangvang.platform.SourceStatus;

/** What is written down of an entry of a shared list. */
public record TermForm(
        @NotNull Scheme scheme,
        @NotBlank @Pattern(regexp = "[A-Z0-9_]{1,20}") String code,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) String english,
        @Size(max = 300) String aliases,
        @NotNull LocalDate from,
        LocalDate to,
        @NotNull Set<Trait> traits,
        @NotBlank @Size(max = 200) String source,
        @NotNull SourceStatus status)
        implements Serializable {
    public TermForm {
        traits = Set.copyOf(traits);
    }

    @AssertTrue(message = "{classification.period}")
    boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }

    @AssertTrue(message = "{classification.longCode}")
    boolean isShortEnough() {
        return scheme == null || code == null || code.length() <= scheme.longest();
    }

    @AssertTrue(message = "{classification.foreignTraits}")
    boolean isOfItsScheme() {
        return scheme == null || scheme.traits().containsAll(traits);
    }
}
