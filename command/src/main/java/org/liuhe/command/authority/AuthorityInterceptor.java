package org.liuhe.command.authority;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;

/** Denies every command that the {@link AuthorityTable} does not allow its actor; authority.denied. */
public class AuthorityInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> command = unitOfWork.getMessage();
        boolean allowed = Actor.of(command.getMetaData())
                .filter(actor -> AuthorityTable.allows(command.getPayloadType(), actor))
                .isPresent();
        if (!allowed) throw new RuleBroken(CommonRule.DENIED);
        return chain.proceed();
    }
}
