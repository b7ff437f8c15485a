package org.liuhe.privacy;

import java.lang.reflect.Method;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.springframework.stereotype.Component;

/** Aggregates read their events in plain: they decide on what was said, for example whether it was said before. */
@Component
class OpenForAggregates implements HandlerEnhancerDefinition {

    private final Vault vault;

    OpenForAggregates(Vault vault) {
        this.vault = vault;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        boolean sourcing = original.unwrap(Method.class)
                .filter(method -> AnnotationUtils.isAnnotationPresent(method, EventSourcingHandler.class))
                .isPresent();
        return sourcing ? new Opening<>(original) : original;
    }

    private final class Opening<T> extends WrappedMessageHandlingMember<T> {

        Opening(MessageHandlingMember<T> original) {
            super(original);
        }

        @Override
        public Object handle(Message<?> message, T target) throws Exception {
            return super.handle(opened(message), target);
        }

        private Message<?> opened(Message<?> message) {
            if (!(message instanceof DomainEventMessage<?> event)) return message;
            Object plain = vault.opened((Object) event.getPayload());
            if (plain == event.getPayload()) return message;
            return new GenericDomainEventMessage<>(
                    event.getType(),
                    event.getAggregateIdentifier(),
                    event.getSequenceNumber(),
                    new GenericEventMessage<>(event.getIdentifier(), plain, event.getMetaData(), event.getTimestamp()),
                    event.getTimestamp());
        }
    }
}
