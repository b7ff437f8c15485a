package org.liuhe.app.walk;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.modelling.saga.AssociationValues;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** Sagas as they are stored: each step reads one from its JSON, and writes it again. */
final class StoredSagas implements SagaStore<Object> {

    record Stored(Class<?> type, String json, Set<AssociationValue> associations) {

        boolean knows(String value) {
            return associations.stream().anyMatch(each -> each.getValue().equals(value));
        }
    }

    private final Serializer json;
    private final Map<String, Stored> sagas = new LinkedHashMap<>();

    StoredSagas(Serializer json) {
        this.json = json;
    }

    void clear() {
        sagas.clear();
    }

    Map<String, Stored> alive() {
        return sagas;
    }

    @Override
    public Set<String> findSagas(Class<?> type, AssociationValue value) {
        return sagas.entrySet().stream()
                .filter(saga -> saga.getValue().type() == type
                        && saga.getValue().associations().contains(value))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public <S> Entry<S> loadSaga(Class<S> type, String id) {
        Stored stored = sagas.get(id);
        if (stored == null) return null;
        S saga = json.deserialize(new SimpleSerializedObject<>(stored.json(), String.class, type.getName(), "1"));
        return new Entry<>() {
            @Override
            public Set<AssociationValue> associationValues() {
                return stored.associations();
            }

            @Override
            public S saga() {
                return saga;
            }
        };
    }

    @Override
    public void deleteSaga(Class<?> type, String id, Set<AssociationValue> associations) {
        sagas.remove(id);
    }

    @Override
    public void insertSaga(Class<?> type, String id, Object saga, Set<AssociationValue> associations) {
        sagas.put(id, new Stored(type, json.serialize(saga, String.class).getData(), Set.copyOf(associations)));
    }

    @Override
    public void updateSaga(Class<?> type, String id, Object saga, AssociationValues associations) {
        insertSaga(type, id, saga, associations.asSet());
    }
}
