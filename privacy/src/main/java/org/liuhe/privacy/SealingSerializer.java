package org.liuhe.privacy;

import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.liuhe.contracts.Event;

/** Writes events with their personal data sealed, and reads them as they were written. */
final class SealingSerializer implements Serializer {

    private final Serializer inner;
    private final Vault vault;

    SealingSerializer(Serializer inner, Vault vault) {
        this.inner = inner;
        this.vault = vault;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expected) {
        return inner.serialize(object instanceof Event event ? vault.sealed(event) : object, expected);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expected) {
        return inner.canSerializeTo(expected);
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return inner.deserialize(stored);
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
