package org.liuhe.command.authority;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;

/** Lets a command handler take the {@link Actor} as a parameter; found by Axon as a service. */
public class ActorParameter implements ParameterResolverFactory {

    @Override
    public ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Actor.class ? new FromMetaData() : null;
    }

    private static final class FromMetaData implements ParameterResolver<Actor> {

        @Override
        public Actor resolveParameterValue(Message<?> message) {
            return Actor.of(message.getMetaData()).orElseThrow(() -> new RuleBroken(CommonRule.DENIED));
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof CommandMessage;
        }
    }
}
