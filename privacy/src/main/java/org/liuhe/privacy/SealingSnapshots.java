package org.liuhe.privacy;

import java.security.GeneralSecurityException;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** Writes snapshots sealed as a whole: an aggregate knows its matter's texts in plain. */
final class SealingSnapshots implements Serializer {

    private static final String KEY = "system:snapshots";

    private final Serializer inner;
    private final DataKeys keys;

    SealingSnapshots(Serializer inner, DataKeys keys) {
        this.inner = inner;
        this.keys = keys;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expected) {
        if (expected != byte[].class) return inner.serialize(object, expected);
        SerializedObject<byte[]> plain = inner.serialize(object, byte[].class);
        byte[] sealed = keys.of(KEY).seal(plain.getData());
        return new SimpleSerializedObject<>(expected.cast(sealed), expected, plain.getType());
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expected) {
        return inner.canSerializeTo(expected);
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        if (!(stored.getData() instanceof byte[] sealed)) return inner.deserialize(stored);
        try {
            byte[] plain = keys.of(KEY).open(sealed);
            return inner.deserialize(new SimpleSerializedObject<>(plain, byte[].class, stored.getType()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a snapshot cannot be opened: it was altered where it is stored", e);
        }
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return inner.classForType(type);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return inner.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return inner.getConverter();
    }
}
