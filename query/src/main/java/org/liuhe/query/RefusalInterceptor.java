package org.liuhe.query;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.liuhe.contracts.RuleBroken;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers a broken rule with a QueryExecutionException whose details are the {@link org.liuhe.contracts.Refusal}, so that
 * it survives a network. To be registered on the query bus, as the outermost.
 */
@Component
@Order(1)
public class RefusalInterceptor implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        Object answer;
        try {
            answer = chain.proceed();
        } catch (RuleBroken broken) {
            throw refused(broken);
        }
        return answer instanceof CompletableFuture<?> later
                ? later.exceptionallyCompose(failure -> CompletableFuture.failedFuture(translated(failure)))
                : answer;
    }

    private static Throwable translated(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof RuleBroken broken ? refused(broken) : cause;
    }

    private static QueryExecutionException refused(RuleBroken broken) {
        return new QueryExecutionException(broken.getMessage(), broken, broken.refusal());
    }
}
