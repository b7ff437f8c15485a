package org.liuhe.sagas.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.common.Registration;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.modelling.saga.AssociationValues;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** All that is stored: the matter, the sagas as JSON, their places in the log, and the deadlines. */
final class World {

    record StoredSaga(Class<?> type, String json, Set<AssociationValue> associations) {}

    record Alarm(String name, String payload, ScopeDescriptor scope) {}

    final Matter matter;
    final Map<String, StoredSaga> sagas;
    final Map<String, Alarm> alarms;
    final Map<Class<?>, Integer> read;
    private int ids;

    World(Matter matter) {
        this(matter, new TreeMap<>(), new TreeMap<>(), new LinkedHashMap<>(), 0);
    }

    private World(
            Matter matter,
            Map<String, StoredSaga> sagas,
            Map<String, Alarm> alarms,
            Map<Class<?>, Integer> read,
            int ids) {
        this.matter = matter;
        this.sagas = sagas;
        this.alarms = alarms;
        this.read = read;
        this.ids = ids;
    }

    World copy() {
        return new World(matter.copy(), new TreeMap<>(sagas), new TreeMap<>(alarms), new LinkedHashMap<>(read), ids);
    }

    /** What the matter came to, with everything else as it was before: the process died before it could commit. */
    World diedIn(World tried) {
        return new World(
                tried.matter.copy(), new TreeMap<>(sagas), new TreeMap<>(alarms), new LinkedHashMap<>(read), tried.ids);
    }

    int unread(Class<?> saga) {
        return matter.log.size() - read(saga);
    }

    private int read(Class<?> saga) {
        return read.getOrDefault(saga, 0);
    }

    Object peek(Class<?> saga) {
        return matter.log.get(read(saga));
    }

    Object next(Class<?> saga) {
        return matter.log.get(read.merge(saga, 1, Integer::sum) - 1);
    }

    Set<String> alarmNames() {
        return alarms.values().stream().map(Alarm::name).collect(Collectors.toSet());
    }

    boolean isAlive(Class<?> saga) {
        return sagas.values().stream().anyMatch(stored -> stored.type() == saga);
    }

    /** Two worlds with the same key have the same future. */
    String key(Set<Class<?>> types) {
        List<String> parts = new ArrayList<>();
        sagas.values().forEach(saga -> parts.add(saga.type().getSimpleName() + withoutIds(saga.json())));
        alarms.values().forEach(alarm -> parts.add(alarm.name() + alarm.payload()));
        types.forEach(type -> parts.add(type.getSimpleName() + matter.log.subList(read(type), matter.log.size())));
        Collections.sort(parts);
        return matter.key() + parts;
    }

    private String withoutIds(String json) {
        String named = json;
        for (Map.Entry<String, Alarm> alarm : alarms.entrySet())
            named = named.replace(
                    '"' + alarm.getKey() + '"', '"' + alarm.getValue().name() + '"');
        return named.replaceAll("\"alarm-\\d+\"", "\"gone\"");
    }

    SagaStore<Object> store(Serializer json) {
        return new SagaStore<>() {
            @Override
            public Set<String> findSagas(Class<?> type, AssociationValue value) {
                return sagas.entrySet().stream()
                        .filter(saga -> saga.getValue().type() == type
                                && saga.getValue().associations().contains(value))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
            }

            @Override
            public <S> Entry<S> loadSaga(Class<S> type, String id) {
                StoredSaga stored = sagas.get(id);
                if (stored == null) return null;
                SerializedObject<String> text =
                        new SimpleSerializedObject<>(stored.json(), String.class, type.getName(), "1");
                S saga = json.deserialize(text);
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
                String text = json.serialize(saga, String.class).getData();
                sagas.put(id, new StoredSaga(type, text, Set.copyOf(associations)));
            }

            @Override
            public void updateSaga(Class<?> type, String id, Object saga, AssociationValues associations) {
                insertSaga(type, id, saga, associations.asSet());
            }
        };
    }

    DeadlineManager deadlines() {
        return new DeadlineManager() {
            @Override
            public String schedule(Instant at, String name, Object payload, ScopeDescriptor scope) {
                String id = "alarm-" + ++ids;
                alarms.put(id, new Alarm(name, (String) payload, scope));
                return id;
            }

            @Override
            public String schedule(Duration after, String name, Object payload, ScopeDescriptor scope) {
                throw new UnsupportedOperationException("a saga waits for a due date, not for a while");
            }

            @Override
            public void cancelSchedule(String name, String id) {
                Alarm alarm = alarms.get(id);
                if (alarm != null && alarm.name().equals(name)) alarms.remove(id);
            }

            @Override
            public Registration registerDispatchInterceptor(
                    MessageDispatchInterceptor<? super DeadlineMessage<?>> interceptor) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Registration registerHandlerInterceptor(
                    MessageHandlerInterceptor<? super DeadlineMessage<?>> interceptor) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void cancelAll(String name) {
                throw new UnsupportedOperationException("reads every deadline of the system");
            }

            @Override
            public void cancelAllWithinScope(String name, ScopeDescriptor scope) {
                throw new UnsupportedOperationException("reads every deadline of the system");
            }
        };
    }
}
