package org.liuhe.query.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.areas.ListAreas;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.matters.ListProvisionalDues;
import org.liuhe.query.RefusalInterceptor;

class AuthorityInterceptorTest {

    private static final Query<?> INBOX = ListInbox.of(null, null, 10, null);
    private static final Query<?> DUES = new ListProvisionalDues(null, null, 10);
    private static final Actor LIN = new Actor("lin", Set.of(Role.RESIDENT), Set.of());

    private UnitOfWork<QueryMessage<?, ?>> unitOfWork;

    @AfterEach
    void end() {
        if (unitOfWork != null) unitOfWork.rollback();
    }

    @Test
    void letsEverybodyAskWhatIsOpen() throws Exception {
        assertThat(asked(new ListAreas(), Map.of())).isEqualTo("answer");
    }

    @Test
    void letsThroughWhomTheTableAllows() throws Exception {
        assertThat(asked(INBOX, LIN.metaData())).isEqualTo("answer");
    }

    @Test
    void deniesWhoeverHasNoNameOrNoRole() {
        denied(INBOX, Map.of());
        denied(INBOX, new Actor("lin", Set.of(), Set.of()).metaData());
    }

    @Test
    void deniesWhomTheTableDoesNotAllow() {
        denied(DUES, LIN.metaData());
    }

    @Test
    void grantsNothingToWhoeverActsOnBehalfOfSomebody() {
        denied(INBOX, Map.of(Actor.ON_BEHALF_OF, "lin"));
        denied(INBOX, MetaData.from(Actor.system("routing").metaData()).and(Actor.ON_BEHALF_OF, "lin"));
        denied(DUES, MetaData.from(LIN.metaData()).and(Actor.ON_BEHALF_OF, "system:calendar"));
    }

    private void denied(Query<?> query, Map<String, ?> metaData) {
        assertThatThrownBy(() -> asked(query, metaData))
                .isInstanceOfSatisfying(
                        QueryExecutionException.class, thrown -> assertThat(thrown.<Refusal>getDetails())
                                .contains(new Refusal("authority.denied", Rule.Kind.DENIED, null, List.of())));
    }

    private Object asked(Query<?> query, Map<String, ?> metaData) throws Exception {
        end();
        QueryMessage<?, ?> message = new GenericQueryMessage<>(
                        query, query.getClass().getName(), ResponseTypes.instanceOf(Object.class))
                .withMetaData(metaData);
        unitOfWork = DefaultUnitOfWork.startAndGet(message);
        return new DefaultInterceptorChain<>(
                        unitOfWork, List.of(new RefusalInterceptor(), new AuthorityInterceptor()), asked -> "answer")
                .proceed();
    }
}
