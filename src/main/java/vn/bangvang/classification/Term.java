package vn.bangvang.classification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.platform.SourceStatus;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.record.Versioned;

/**
 * An entry of a shared list. It holds from a day to a day and is never deleted: records of the past
 * go on naming it by its code.
 */
@Entity
@Table(name = "term")
class Term extends Versioned {
    @Enumerated(EnumType.STRING)
    private Scheme scheme;

    private String code;
    private String name;
    private String english;
    private String aliases;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    private String traits;

    @Column(name = "sort_order")
    private int order;

    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_status")
    private SourceStatus status;

    protected Term() {}

    Term(TermForm form, int order) {
        this.scheme = form.scheme();
        this.code = form.code();
        this.order = order;
        correct(form);
    }

    /** Corrects everything but the list and the code. */
    final void correct(TermForm form) {
        name = Text.clean(form.name());
        english = form.english();
        aliases = form.aliases();
        from = form.from();
        to = form.to();
        traits =
                Arrays.stream(Trait.values())
                        .filter(form.traits()::contains)
                        .map(Trait::name)
                        .collect(Collectors.joining(" "));
        source = form.source();
        status = form.status();
    }

    void end(LocalDate lastDay) {
        to = lastDay;
    }

    TermRow row() {
        return new TermRow(
                id(),
                version(),
                scheme,
                code,
                name,
                english,
                aliases,
                from,
                to,
                traits(traits),
                order,
                source,
                status);
    }

    private static Set<Trait> traits(String words) {
        return words.isEmpty()
                ? Set.of()
                : Arrays.stream(words.split(" "))
                        .map(Trait::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
    }
}
