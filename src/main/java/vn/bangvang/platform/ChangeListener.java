package vn.bangvang.platform;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Compares a row with what was loaded and notes the difference. */
public class ChangeListener {
    private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

    @PostLoad
    void loaded(Recorded row) {
        row.rememberAs(read(row));
    }

    @PostPersist
    void created(Recorded row) {
        var now = read(row);
        note(Change.Action.CREATE, row, Map.of(), now);
        row.rememberAs(now);
    }

    @PostUpdate
    void changed(Recorded row) {
        var before = new TreeMap<>(row.asLoaded());
        var now = read(row);
        var after = new TreeMap<>(now);
        before.entrySet().removeIf(e -> Objects.equals(now.get(e.getKey()), e.getValue()));
        after.entrySet()
                .removeIf(e -> Objects.equals(row.asLoaded().get(e.getKey()), e.getValue()));
        if (!before.isEmpty() || !after.isEmpty()) {
            note(Change.Action.CHANGE, row, before, after);
        }
        row.rememberAs(now);
    }

    @PostRemove
    void removed(Recorded row) {
        note(Change.Action.REMOVE, row, read(row), Map.of());
    }

    private static void note(
            Change.Action action,
            Recorded row,
            Map<String, String> before,
            Map<String, String> after) {
        Changes.note(
                new Change(
                        action,
                        row.getClass().getSimpleName(),
                        String.valueOf(row.id()),
                        before,
                        after));
    }

    private static Map<String, String> read(Recorded row) {
        var values = new TreeMap<String, String>();
        for (var field : FIELDS.computeIfAbsent(row.getClass(), ChangeListener::fieldsOf)) {
            try {
                var value = field.get(row);
                if (isPlain(value)) {
                    values.put(field.getName(), value.toString());
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }

    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof Temporal
                || value instanceof Recorded;
    }

    private static List<Field> fieldsOf(Class<?> type) {
        var fields = new ArrayList<Field>();
        for (Class<?> c = type; c != Recorded.class; c = c.getSuperclass()) {
            for (var field : c.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && !Modifier.isTransient(field.getModifiers())
                        && !field.isSynthetic()
                        && !field.getName().startsWith("_")
                        && !field.isAnnotationPresent(Unrecorded.class)) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
        }
        return List.copyOf(fields);
    }
}
