package org.liuhe.privacy;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.liuhe.contracts.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens the personal data of a query's answer, and records whose it was. The innermost of the interceptors: what the others
 * refuse is not opened.
 */
@Component
@Order(3)
class OpeningInterceptor implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private final Vault vault;
    private final Reads reads;

    OpeningInterceptor(Vault vault, Reads reads) {
        this.vault = vault;
        this.reads = reads;
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        QueryMessage<?, ?> query = unitOfWork.getMessage();
        Object answer = chain.proceed();
        return answer instanceof CompletableFuture<?> later
                ? later.thenApply(each -> opened(query, each))
                : opened(query, answer);
    }

    private Object opened(QueryMessage<?, ?> query, Object answer) {
        Set<String> whose = new TreeSet<>();
        Object plain = vault.opened(answer, whose::add);
        Actor.of(query.getMetaData()).ifPresent(reader -> reads.record(reader, query.getPayloadType(), whose));
        return plain;
    }
}
