package org.liuhe.query.authority;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Denies every query that the {@link AuthorityTable} does not allow its actor; authority.denied. To be registered on the query
 * bus, inside of the interceptor that answers refusals.
 */
@Component
@Order(2)
public class AuthorityInterceptor implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        QueryMessage<?, ?> query = unitOfWork.getMessage();
        if (!AuthorityTable.allows(query.getPayloadType(), Actor.of(query.getMetaData())))
            throw new RuleBroken(CommonRule.DENIED);
        return chain.proceed();
    }
}
