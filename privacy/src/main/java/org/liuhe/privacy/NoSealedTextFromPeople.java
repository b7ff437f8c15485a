package org.liuhe.privacy;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.SealedText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Parts of the system pass on what is sealed. A person who could, would have it opened for them: text.control-character.
 * Inside of the interceptors that answer refusals and ask for authority.
 */
@Component
@Order(3)
class NoSealedTextFromPeople implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> command = unitOfWork.getMessage();
        boolean system = Actor.of(command.getMetaData()).map(Actor::isSystem).orElse(false);
        // Commands are records: their words are in what they say of themselves.
        if (!system && SealedText.isIn(String.valueOf(command.getPayload())))
            throw new RuleBroken(CommonRule.TEXT_CONTROL_CHARACTER);
        return chain.proceed();
    }
}
