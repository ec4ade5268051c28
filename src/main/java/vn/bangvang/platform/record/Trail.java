package vn.bangvang.platform.record;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.mappings.ObjectReferenceMapping;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.changesets.AggregateChangeRecord;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.DirectToFieldChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.eclipse.persistence.sessions.changesets.ObjectReferenceChangeRecord;
import org.eclipse.persistence.sessions.changesets.UnitOfWorkChangeSet;

/**
 * Notes what JPA writes, from its own change sets: an attribute that was only read is no change. A
 * reference is told by the key of the row that it names.
 */
public class Trail extends DescriptorEventAdapter implements SessionCustomizer {
    /** Of every attribute by class and name, as it was found the first time. */
    private static final Map<Class<?>, Map<String, Boolean>> UNRECORDED = new ConcurrentHashMap<>();

    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            if (Recorded.class.isAssignableFrom(descriptor.getJavaClass())) {
                descriptor.getEventManager().addListener(this);
            }
        }
        session.getEventManager()
                .addListener(
                        new SessionEventAdapter() {
                            @Override
                            public void postCalculateUnitOfWorkChangeSet(SessionEvent event) {
                                Progress.expect(rows(event));
                            }
                        });
    }

    /** How many rows are about to be written whose changes are noted. */
    private static int rows(SessionEvent event) {
        var set = (UnitOfWorkChangeSet) event.getProperty("UnitOfWorkChangeSet");
        return recorded(set.getAllChangeSets().keySet(), event.getSession())
                + recorded(set.getDeletedObjects().keySet(), event.getSession());
    }

    private static int recorded(Iterable<?> changes, Session session) {
        var rows = 0;
        for (Object change : changes) {
            if (Recorded.class.isAssignableFrom(((ObjectChangeSet) change).getClassType(session))) {
                rows++;
            }
        }
        return rows;
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        Progress.wrote();
        note(Change.Action.CREATE, event, Map.of(), values(event));
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        Progress.wrote();
        note(Change.Action.REMOVE, event, values(event), Map.of());
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        Progress.wrote();
        var set = ((ObjectLevelModifyQuery) event.getQuery()).getObjectChangeSet();
        var before = new TreeMap<String, String>();
        var after = new TreeMap<String, String>();
        if (set != null) {
            compare(set, event.getDescriptor(), "", before, after);
        }
        if (!before.isEmpty() || !after.isEmpty()) {
            note(Change.Action.CHANGE, event, before, after);
        }
    }

    private static void compare(
            ObjectChangeSet set,
            ClassDescriptor descriptor,
            String prefix,
            Map<String, String> before,
            Map<String, String> after) {
        for (ChangeRecord record : set.getChanges()) {
            var name = record.getAttribute();
            var mapping = descriptor.getMappingForAttributeName(name);
            if (isUnrecorded(descriptor, name)) {
                continue;
            }
            if (record instanceof DirectToFieldChangeRecord direct) {
                put(prefix + name, record.getOldValue(), direct.getNewValue(), before, after);
            } else if (record instanceof ObjectReferenceChangeRecord reference) {
                put(
                        prefix + name,
                        record.getOldValue(),
                        reference.getNewValue() == null ? null : reference.getNewValue().getId(),
                        before,
                        after);
            } else if (record instanceof AggregateChangeRecord aggregate
                    && aggregate.getChangedObject() != null) {
                compare(
                        aggregate.getChangedObject(),
                        mapping.getReferenceDescriptor(),
                        prefix,
                        before,
                        after);
            }
        }
    }

    private static void put(
            String name,
            Object old,
            Object now,
            Map<String, String> before,
            Map<String, String> after) {
        if (same(old, now)) {
            return;
        }
        if (old != null) {
            before.put(name, text(old));
        }
        if (now != null) {
            after.put(name, text(now));
        }
    }

    private static boolean same(Object a, Object b) {
        return a instanceof BigDecimal x && b instanceof BigDecimal y
                ? x.compareTo(y) == 0
                : Objects.equals(a == null ? null : text(a), b == null ? null : text(b));
    }

    /** Everything that a row holds. */
    private static Map<String, String> values(DescriptorEvent event) {
        var values = new TreeMap<String, String>();
        read(event.getObject(), event.getDescriptor(), event, values);
        return values;
    }

    private static void read(
            Object row, ClassDescriptor descriptor, DescriptorEvent event, Map<String, String> to) {
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            var name = mapping.getAttributeName();
            if (isUnrecorded(descriptor, name)) {
                continue;
            }
            Object value = null;
            if (mapping instanceof DirectToFieldMapping) {
                value = mapping.getAttributeValueFromObject(row);
            } else if (mapping instanceof ObjectReferenceMapping reference) {
                // the key stands in the row: nothing is read for it
                value = reference.extractPrimaryKeysForReferenceObject(row, event.getSession());
            } else if (mapping instanceof AggregateObjectMapping) {
                var part = mapping.getAttributeValueFromObject(row);
                if (part != null) {
                    read(part, mapping.getReferenceDescriptor(), event, to);
                }
            }
            if (value != null) {
                to.put(name, text(value));
            }
        }
    }

    private static String text(Object value) {
        return value instanceof Recorded row ? String.valueOf(row.id()) : value.toString();
    }

    private static boolean isUnrecorded(ClassDescriptor descriptor, String name) {
        return UNRECORDED
                .computeIfAbsent(descriptor.getJavaClass(), c -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, n -> findUnrecorded(descriptor, n));
    }

    private static boolean findUnrecorded(ClassDescriptor descriptor, String name) {
        for (Class<?> c = descriptor.getJavaClass(); c != null; c = c.getSuperclass()) {
            try {
                return c.getDeclaredField(name).isAnnotationPresent(Unrecorded.class);
            } catch (NoSuchFieldException e) {
                continue;
            }
        }
        return false;
    }

    private static void note(
            Change.Action action,
            DescriptorEvent event,
            Map<String, String> before,
            Map<String, String> after) {
        var row = (Recorded) event.getObject();
        Changes.note(
                new Change(
                        action,
                        row.getClass().getSimpleName(),
                        String.valueOf(row.id()),
                        before,
                        after));
    }
}
