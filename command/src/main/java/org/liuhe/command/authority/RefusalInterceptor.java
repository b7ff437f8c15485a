package org.liuhe.command.authority;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.RuleBroken;

/**
 * Turns a refusal into data, so that it reaches the sender whole, over a network, too: a {@link Refusal} as the details of
 * a {@link CommandExecutionException}. What was written at the same time by another node shows only at the commit, outside
 * of this interceptor, as a transient {@code ConcurrencyException}: the sender's gateway tries again.
 */
public class RefusalInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (RuleBroken broken) {
            throw refused(broken);
        } catch (ConflictingAggregateVersionException ahead) {
            throw refused(new RuleBroken(CommonRule.STALE));
        } catch (AggregateNotFoundException unknown) {
            throw refused(new RuleBroken(CommonRule.MATTER_UNKNOWN));
        }
    }

    private static CommandExecutionException refused(RuleBroken broken) {
        Refusal refusal = broken.refusal();
        return new CommandExecutionException(refusal.code(), null, refusal);
    }
}
