package vn.bangvang.person;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Whom an award is for (đối tượng được khen), the same whatever name or post is written: a person,
 * a unit or a household by its code. As text it is {@code P:CB000012}, {@code U:XA01} or {@code
 * H:HO000003}.
 */
public record RecipientKey(Kind kind, String code) implements Serializable {
    /** What a key names. */
    public enum Kind {
        PERSON("P:"),
        UNIT("U:"),
        HOUSEHOLD("H:");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        /** What stands before the code where a key is text. */
        public String prefix() {
            return prefix;
        }
    }

    public RecipientKey {
        if (code == null || code.isEmpty()) {
            throw new IllegalArgumentException("no code of a " + kind);
        }
    }

    public static RecipientKey person(String code) {
        return new RecipientKey(Kind.PERSON, code);
    }

    public static RecipientKey unit(String code) {
        return new RecipientKey(Kind.UNIT, code);
    }

    public static RecipientKey household(String code) {
        return new RecipientKey(Kind.HOUSEHOLD, code);
    }

    /** What a text names; empty where it names nobody. */
    public static Optional<RecipientKey> read(String text) {
        for (var kind : Kind.values()) {
            if (text.startsWith(kind.prefix) && text.length() > kind.prefix.length()) {
                return Optional.of(new RecipientKey(kind, text.substring(kind.prefix.length())));
            }
        }
        return Optional.empty();
    }

    /**
     * What a stored text names.
     *
     * @throws IllegalArgumentException when it names nobody
     */
    public static RecipientKey of(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** As they are stored. */
    public static List<String> texts(Collection<RecipientKey> keys) {
        return keys.stream().map(RecipientKey::toString).toList();
    }

    @Override
    public String toString() {
        return kind.prefix + code;
    }
}
