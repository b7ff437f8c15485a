package org.liuhe.app;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts a savepoint before an event at which a projection's statement failed once. Such a failure leaves PostgreSQL's whole
 * transaction unusable, so that the event cannot be put aside as a dead letter, and would hold up its processor with all
 * matters for ever. The processor tries again, and then it can. Events that go through, all but a few, pay nothing.
 */
@Component
class SavepointForProjections implements HandlerEnhancerDefinition {

    private final TransactionTemplate nested;
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    SavepointForProjections(PlatformTransactionManager transactions) {
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        ProcessingGroup group = original.declaringClass().getAnnotation(ProcessingGroup.class);
        boolean projects = group != null
                && group.value().startsWith("projection.")
                && original.canHandleMessageType(EventMessage.class);
        return projects ? new AtSavepoint<>(original) : original;
    }

    private final class AtSavepoint<T> extends WrappedMessageHandlingMember<T> {

        private AtSavepoint(MessageHandlingMember<T> original) {
            super(original);
        }

        @Override
        public Object handle(Message<?> message, T target) throws Exception {
            String event = signature() + message.getIdentifier();
            if (failed.remove(event)) return handleAtSavepoint(message, target);
            try {
                return super.handle(message, target);
            } catch (Exception failure) {
                if (isOfDatabase(failure)) failed.add(event);
                throw failure;
            }
        }

        private Object handleAtSavepoint(Message<?> message, T target) throws Exception {
            try {
                return nested.execute(status -> handled(message, target));
            } catch (Undone undone) {
                throw (Exception) undone.getCause();
            }
        }

        private Object handled(Message<?> message, T target) {
            try {
                return super.handle(message, target);
            } catch (Exception failure) {
                throw new Undone(failure);
            }
        }
    }

    private static boolean isOfDatabase(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) if (at instanceof SQLException) return true;
        return false;
    }

    /** Takes a failure of any type out of the template. */
    private static final class Undone extends RuntimeException {
        Undone(Exception cause) {
            super(cause);
        }
    }
}
