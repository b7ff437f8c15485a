package org.liuhe.privacy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.liuhe.contracts.PersonalData;

/** Walks the records of a message, and replaces the texts that are marked as personal. */
final class PersonalRecords {

    /** What becomes of one text. */
    interface Change {

        /**
         * @param holder the record that holds it
         * @param place of that record in the list that it stands in, from 0
         */
        String of(String text, PersonalData.Kind kind, Record holder, int place);
    }

    private static final Map<Class<?>, Plan> PLANS = new ConcurrentHashMap<>();

    private PersonalRecords() {}

    /** The same message where nothing changes; otherwise a copy of what did. */
    static Object changed(Object message, Change change) {
        return changed(message, 0, change);
    }

    private static Object changed(Object value, int place, Change change) {
        if (value instanceof Record record)
            return PLANS.computeIfAbsent(record.getClass(), Plan::of).apply(record, place, change);
        if (value instanceof Collection<?> many) return many(many, change);
        if (value instanceof Map<?, ?> map) return values(map, change);
        if (value instanceof Optional<?> one) return one.map(inner -> changed(inner, 0, change));
        return value;
    }

    private static Object many(Collection<?> many, Change change) {
        List<Object> copies = new ArrayList<>(many.size());
        boolean same = true;
        for (Object each : many) {
            Object copy = changed(each, copies.size(), change);
            same &= copy == each;
            copies.add(copy);
        }
        if (same) return many;
        return many instanceof Set ? new LinkedHashSet<>(copies) : copies;
    }

    private static Object values(Map<?, ?> map, Change change) {
        Map<Object, Object> copies = new LinkedHashMap<>();
        boolean same = true;
        for (Map.Entry<?, ?> each : map.entrySet()) {
            Object copy = changed(each.getValue(), 0, change);
            same &= copy == each.getValue();
            copies.put(each.getKey(), copy);
        }
        return same ? map : copies;
    }

    /** How a kind of record is read and made anew. */
    private record Plan(RecordComponent[] components, PersonalData.Kind[] kinds, Constructor<?> constructor) {

        static Plan of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            PersonalData.Kind[] kinds = new PersonalData.Kind[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                components[i].getAccessor().setAccessible(true);
                PersonalData mark = components[i].getAnnotation(PersonalData.class);
                if (mark != null && types[i] == String.class && mark.value() != PersonalData.Kind.SUBJECT)
                    kinds[i] = mark.value();
            }
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Plan(components, kinds, constructor);
            } catch (NoSuchMethodException everyRecordHasOne) {
                throw new IllegalStateException(everyRecordHasOne);
            }
        }

        Object apply(Record record, int place, Change change) {
            Object[] values = new Object[components.length];
            boolean same = true;
            for (int i = 0; i < components.length; i++) {
                Object before = read(i, record);
                values[i] = kinds[i] == null
                        ? changed(before, 0, change)
                        : before == null ? null : change.of((String) before, kinds[i], record, place);
                same &= values[i] == before;
            }
            return same ? record : made(values);
        }

        private Object read(int i, Record record) {
            try {
                return components[i].getAccessor().invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(record.getClass().getName(), e);
            }
        }

        private Object made(Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(constructor.getDeclaringClass().getName(), e);
            }
        }
    }
}
