package vn.bangvang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads what the trail kept of a record's fields, each as what it is: constant, day, truth, record.
 */
@ApplicationScoped
class AuditFields {
    /** What says nothing to people. */
    private static final Set<String> TECHNICAL =
            Set.of(
                    "id",
                    "hash",
                    "previousHash",
                    "sha256",
                    "path",
                    "sessionStamp",
                    "slug",
                    "publicId",
                    "sortName",
                    "mediaType",
                    "unitPath",
                    "rowNumber",
                    "unitId",
                    "code",
                    "sessionCode",
                    "numberYear",
                    "recipientKey",
                    "key",
                    "findings",
                    "align",
                    "colour",
                    "face",
                    "size",
                    "width",
                    "minSize",
                    "maxLines",
                    "x",
                    "y",
                    "invented",
                    "table",
                    "order",
                    "era");

    /** Records that people know by their number; of others it is a place in a list. */
    private static final Set<String> NUMBERED = Set.of("Decision", "RegisterEntry");

    @PersistenceContext EntityManager em;

    /** A field that holds the key of another record. */
    record Reference(String subject, String id) {}

    List<AuditField> read(String subject, String before, String after) {
        var was = values(before);
        var is = values(after);
        var names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        names.removeAll(TECHNICAL);
        if (!NUMBERED.contains(subject)) {
            names.remove("number");
        }
        var type = type(subject);
        var fields = new ArrayList<AuditField>();
        for (var name : names) {
            fields.add(
                    new AuditField(
                            name,
                            value(type, name, was.get(name)),
                            value(type, name, is.get(name))));
        }
        return fields;
    }

    private static Map<String, String> values(String json) {
        var values = new TreeMap<String, String>();
        if (json != null) {
            try (var reader = Json.createReader(new StringReader(json))) {
                reader.readObject()
                        .forEach(
                                (name, value) ->
                                        values.put(name, ((JsonString) value).getString()));
            }
        }
        return values;
    }

    private ManagedType<?> type(String subject) {
        var entity = Thing.fields(subject);
        return em.getMetamodel().getEntities().stream()
                .filter(e -> e.getName().equals(entity))
                .findFirst()
                .orElse(null);
    }

    private Object value(ManagedType<?> type, String name, String text) {
        var attribute = type == null ? null : attribute(type, name);
        if (text == null || attribute == null) {
            return text;
        }
        if (attribute.isAssociation()) {
            return new Reference(attribute.getJavaType().getSimpleName(), text);
        }
        var java = attribute.getJavaType();
        try {
            if (java.isEnum()) {
                return constant(java, text);
            }
            if (java == boolean.class || java == Boolean.class) {
                return Boolean.valueOf(text);
            }
            if (java == LocalDate.class) {
                return LocalDate.parse(text);
            }
            return java == LocalDateTime.class ? LocalDateTime.parse(text) : text;
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return text; // as an earlier version of the program wrote it
        }
    }

    /** Of the record itself or of a value that is part of it. */
    private static Attribute<?, ?> attribute(ManagedType<?> type, String name) {
        for (Attribute<?, ?> attribute : type.getAttributes()) {
            if (attribute.getName().equals(name)) {
                return attribute;
            }
            if (attribute.getPersistentAttributeType() == Attribute.PersistentAttributeType.EMBEDDED
                    && attribute instanceof SingularAttribute<?, ?> part
                    && part.getType() instanceof ManagedType<?> inner) {
                var found = attribute(inner, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Object constant(Class<?> java, String text) {
        for (var constant : java.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        return text;
    }
}
