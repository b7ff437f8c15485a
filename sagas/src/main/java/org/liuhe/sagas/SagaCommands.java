package org.liuhe.sagas;

import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.springframework.stereotype.Component;

/**
 * Sends what a saga decides, in the saga's own name, and waits for the answer.
 *
 * <p>The metadata is set here whole: what correlation has copied from the event must never make a saga act as the person.
 */
@Component
public class SagaCommands {

    private final CommandGateway gateway;

    SagaCommands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Sends a command that follows from somebody's act.
     *
     * @param saga name of the sending saga; it acts as {@code system:<saga>}
     * @param trigger metadata of the event that the command follows from
     */
    public void sendAndWait(String saga, MetaData trigger, Command command) {
        String person = person(trigger);
        CommandMessage<Object> message = asSystem(saga, command);
        gateway.sendAndWait(person == null ? message : message.andMetaData(MetaData.with(Actor.ON_BEHALF_OF, person)));
    }

    /** Sends a command that follows from silence: time passed, and nobody acted. */
    public void sendAndWait(String saga, Command command) {
        gateway.sendAndWait(asSystem(saga, command));
    }

    private static CommandMessage<Object> asSystem(String saga, Command command) {
        CommandMessage<Object> message = GenericCommandMessage.asCommandMessage(command);
        return message.withMetaData(message.getMetaData()
                .withoutKeys(Set.of(Actor.ON_BEHALF_OF))
                .mergedWith(Actor.system(saga).metaData()));
    }

    private static String person(MetaData trigger) {
        return Actor.of(trigger)
                .filter(actor -> !actor.isSystem())
                .map(Actor::subject)
                .orElseGet(() -> trigger.get(Actor.ON_BEHALF_OF) instanceof String person ? person : null);
    }
}
