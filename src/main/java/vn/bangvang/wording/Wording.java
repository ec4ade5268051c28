package vn.bangvang.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.proposal.Proposal;

/**
 * A wording of an office, in force from a day on until another of the same kind takes its place.
 */
@Entity
@Table(name = "wording")
class Wording extends Proposal {
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    /**
     * Whose documents are written so; {@code null} for every authority that has none of its own.
     */
    @ManyToOne
    @JoinColumn(name = "authority_id")
    private Unit authority;

    @Column(name = "from_on")
    private LocalDate from;

    private String content;

    protected Wording() {}

    Wording(
            DocumentKind kind,
            Unit authority,
            LocalDate from,
            WordingText text,
            String account,
            LocalDateTime now) {
        super(account, now);
        this.kind = kind;
        this.authority = authority;
        this.from = from;
        this.content = text.content();
    }

    /**
     * @throws RuleViolation when it would change documents that were written already
     */
    void confirm(String account, LocalDateTime now, LocalDate today) {
        mustBegin(from, today);
        confirm(account, now);
    }

    /**
     * What was written until a day keeps its words: a wording begins on the next day at earliest.
     */
    static void mustBegin(LocalDate from, LocalDate today) {
        if (!from.isAfter(today)) {
            throw new RuleViolation("wording.tooEarly", today.plusDays(1));
        }
    }

    @Override
    protected String name() {
        return kind.name();
    }

    WordingText text() {
        return WordingText.read(content);
    }

    WordingCard card() {
        return new WordingCard(
                kind,
                authority == null ? null : authority.code(),
                authority == null ? null : authority.name(),
                from,
                text(),
                hands());
    }
}
