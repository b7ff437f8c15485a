package org.liuhe.sagas.enforcement;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.enforcement.FindNearestFree;
import org.liuhe.contracts.enforcement.FreeMember;
import org.liuhe.contracts.enforcement.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Who of a team is nearest and free; asked of the query side. What it does not know yet, the task itself decides. */
@Component
class Nearest {

    private static final Actor SELF = Actor.system("enforcement");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final QueryGateway queries;
    private final Duration patience;

    @Autowired
    Nearest(QueryGateway queries) {
        this(queries, PATIENCE);
    }

    Nearest(QueryGateway queries, Duration patience) {
        this.queries = queries;
        this.patience = patience;
    }

    /**
     * The one to ask next; empty where nobody of the team is free.
     *
     * @throws Unanswered where the answer fails or does not come in time: the step is then tried again later
     */
    Optional<MemberId> of(String area, List<String> organisations, List<String> passedOver) {
        CompletableFuture<List<FreeMember>> answer = queries.query(
                FindNearestFree.class.getName(),
                GenericMessage.asMessage(new FindNearestFree(area, organisations, passedOver))
                        .andMetaData(SELF.metaData()),
                ResponseTypes.multipleInstancesOf(FreeMember.class));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).stream()
                    .findFirst()
                    .map(member -> new MemberId(member.memberId()));
        } catch (ExecutionException failed) {
            throw new Unanswered(area, failed.getCause());
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new Unanswered(area, late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unanswered(area, stopped);
        }
    }

    /** The query side could not say who is free. */
    static final class Unanswered extends RuntimeException {
        Unanswered(String area, Throwable cause) {
            super("Nobody said who is free in " + area, cause);
        }
    }
}
