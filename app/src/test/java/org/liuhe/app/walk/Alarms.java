package org.liuhe.app.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.common.Registration;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.saga.SagaScopeDescriptor;

/** Deadlines that fire when the walk says so. */
final class Alarms implements DeadlineManager {

    record Alarm(String id, Instant at, String name, Object payload, ScopeDescriptor scope) {

        String saga() {
            return (String) ((SagaScopeDescriptor) scope).getIdentifier();
        }
    }

    private final Map<String, Alarm> set = new LinkedHashMap<>();
    private final List<Alarm> fired = new ArrayList<>();
    private int ids;

    void clear() {
        set.clear();
        fired.clear();
        ids = 0;
    }

    List<Alarm> all() {
        return List.copyOf(set.values());
    }

    /** Those that have fired, for firing again. */
    List<Alarm> fired() {
        return fired;
    }

    Optional<Alarm> next() {
        return set.values().stream().min(Comparator.comparing(Alarm::at));
    }

    void rings(Alarm alarm) {
        set.remove(alarm.id());
        fired.add(alarm);
    }

    @Override
    public String schedule(Instant at, String name, Object payload, ScopeDescriptor scope) {
        String id = "alarm-" + ++ids;
        set.put(id, new Alarm(id, at, name, payload, scope));
        return id;
    }

    @Override
    public String schedule(Duration after, String name, Object payload, ScopeDescriptor scope) {
        throw new UnsupportedOperationException("a saga waits for a due date, not for a while");
    }

    @Override
    public void cancelSchedule(String name, String id) {
        Alarm alarm = set.get(id);
        if (alarm != null && alarm.name().equals(name)) set.remove(id);
    }

    @Override
    public void cancelAll(String name) {
        throw new UnsupportedOperationException("reads every deadline of the system");
    }

    @Override
    public void cancelAllWithinScope(String name, ScopeDescriptor scope) {
        throw new UnsupportedOperationException("reads every deadline of the system");
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super DeadlineMessage<?>> interceptor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super DeadlineMessage<?>> interceptor) {
        throw new UnsupportedOperationException();
    }
}
