package org.liuhe.app.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.messaging.Message;
import org.axonframework.queryhandling.QueryBus;
import org.liuhe.app.Node;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;

/** Which messages were sent, and by whom; what nobody's name is on is under the empty name. */
final class Sent {

    private final Map<String, List<Class<?>>> bySubject = new ConcurrentHashMap<>();

    Sent(Node node) {
        node.bean(CommandBus.class).registerDispatchInterceptor(messages -> (index, message) -> noted(message));
        node.bean(QueryBus.class).registerDispatchInterceptor(messages -> (index, message) -> noted(message));
    }

    private <M extends Message<?>> M noted(M message) {
        String subject = Actor.of(message.getMetaData()).map(Actor::subject).orElse("");
        bySubject.computeIfAbsent(subject, any -> new CopyOnWriteArrayList<>()).add(message.getPayloadType());
        return message;
    }

    /** Forgets what somebody sent so far. */
    void forget(String subject) {
        bySubject.remove(subject);
    }

    /** The command that they sent since, or else the first query. */
    Optional<Class<?>> by(String subject) {
        List<Class<?>> sent = bySubject.getOrDefault(subject, List.of());
        Optional<Class<?>> command =
                sent.stream().filter(Command.class::isAssignableFrom).findFirst();
        return command.or(() -> sent.stream().findFirst());
    }
}
