package org.liuhe.command;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;

/** Writes and reads aggregates as a snapshot does: Jackson 2, by fields only. */
public final class Snapshots {

    private static final Serializer SERIALIZER = JacksonSerializer.builder()
            .objectMapper(new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .setVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    private Snapshots() {}

    @SuppressWarnings("unchecked")
    public static <T> T roundTrip(T aggregate) {
        SerializedObject<byte[]> written = SERIALIZER.serialize(aggregate, byte[].class);
        return (T) SERIALIZER.deserialize(written);
    }

    /** The snapshot as it is stored. */
    public static String text(Object aggregate) {
        return SERIALIZER.serialize(aggregate, String.class).getData();
    }

    /** Lets the aggregate's own {@code evolve} see the event. */
    public static void evolve(Object aggregate, Object event) {
        try {
            Method evolve = evolving(aggregate.getClass(), event);
            evolve.setAccessible(true);
            evolve.invoke(aggregate, event);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** As Axon finds it: the most specific one of the class or of those above it. */
    private static Method evolving(Class<?> aggregate, Object event) {
        List<Method> fitting = new ArrayList<>();
        for (Class<?> each = aggregate; each != Object.class; each = each.getSuperclass())
            for (Method method : each.getDeclaredMethods())
                if (method.getName().equals("evolve") && method.getParameterTypes()[0].isInstance(event))
                    fitting.add(method);
        return fitting.stream()
                .filter(method -> method.getParameterTypes()[0] == event.getClass())
                .findFirst()
                .orElseGet(() -> fitting.get(0));
    }
}
