package vn.bangvang.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.person.RecipientKey;

/**
 * Whom an award is for (đối tượng được khen), as it was written down: the key stays the same
 * whatever became of name, post and unit since.
 */
@Embeddable
public class Recipient implements Serializable {
    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Column(name = "recipient_key")
    private String key;

    @Column(name = "recipient_name")
    private String name;

    @Column(name = "recipient_title")
    private String title;

    @Column(name = "recipient_unit")
    private String unit;

    protected Recipient() {}

    /**
     * @param key {@code null} while there is no record of the recipient yet
     * @param title post of a person; {@code null} otherwise, or where nobody wrote it down
     * @param unit name of the unit where the recipient belongs
     */
    public Recipient(Subject subject, RecipientKey key, String name, String title, String unit) {
        this.subject = subject;
        this.key = key == null ? null : key.toString();
        this.name = name;
        this.title = title;
        this.unit = unit;
    }

    public Subject subject() {
        return subject;
    }

    /** Names the record of the recipient; {@code null} while there is none yet. */
    public RecipientKey key() {
        return key == null ? null : RecipientKey.of(key);
    }

    /** The key as it is stored, whatever it is. */
    public String keyText() {
        return key;
    }

    public String name() {
        return name;
    }

    /** Post of a person; {@code null} otherwise, or where nobody wrote it down. */
    public String title() {
        return title;
    }

    /** Name of the unit where the recipient belongs; its own parent's for a unit. */
    public String unit() {
        return unit;
    }

    /** The same recipient, named as lists print it. */
    public Recipient printedAs(String newName) {
        var copy = copy();
        copy.name = newName;
        return copy;
    }

    /** The same as a value of its own: one that is part of a row belongs to that row. */
    public Recipient copy() {
        var copy = new Recipient();
        copy.subject = subject;
        copy.key = key;
        copy.name = name;
        copy.title = title;
        copy.unit = unit;
        return copy;
    }

    /** Post and unit, as far as they are known; a unit is not its own place. */
    public String place() {
        return Stream.of(title, unitBeside())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The unit as it stands beside the name: nothing where the recipient is that unit. */
    public String unitBeside() {
        return unit == null || unit.equals(name) ? "" : unit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recipient r
                && subject == r.subject
                && Objects.equals(key, r.key)
                && Objects.equals(name, r.name)
                && Objects.equals(title, r.title)
                && Objects.equals(unit, r.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, key, name, title, unit);
    }

    @Override
    public String toString() {
        return name;
    }
}
