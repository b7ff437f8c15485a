package org.liuhe.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.liuhe.contracts.Actor;

/**
 * Stamps an event with who caused it. Roles and organisations are never copied: a saga that handles the event would act
 * with the citizen's authority.
 */
class ActorOriginProvider implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> origin = new LinkedHashMap<>();
        if (message instanceof CommandMessage<?>) copy(Actor.SUBJECT, message, origin);
        copy(Actor.ON_BEHALF_OF, message, origin);
        return origin;
    }

    private static void copy(String key, Message<?> message, Map<String, Object> origin) {
        Object value = message.getMetaData().get(key);
        if (value != null) origin.put(key, value);
    }
}
