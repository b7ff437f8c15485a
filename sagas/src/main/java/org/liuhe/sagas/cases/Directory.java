package org.liuhe.sagas.cases;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.liuhe.contracts.areas.FindResponsible;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Who is responsible for what, where; asked of the query side.
 *
 * <p>Its answer may be older than a registration of the same moment. Then the next place on the route gets the matter, which
 * can be returned or ruled on; waiting for every read model before every step would cost all matters, always.
 */
@Component
public class Directory {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final QueryGateway queries;
    private final Duration patience;

    @Autowired
    public Directory(QueryGateway queries) {
        this(queries, PATIENCE);
    }

    Directory(QueryGateway queries, Duration patience) {
        this.queries = queries;
        this.patience = patience;
    }

    /**
     * The organisation responsible for a capability in an area; empty where there is none.
     *
     * @throws DirectoryUnanswered where the answer fails or does not come in time: the step is then tried again later, for
     *     to take silence as "nobody" would send a matter the wrong way
     */
    public Optional<OrganisationId> responsible(String capability, String area) {
        CompletableFuture<Optional<OrganisationView>> answer = queries.query(
                new FindResponsible(capability, area), ResponseTypes.optionalInstanceOf(OrganisationView.class));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .map(OrganisationView::organisationId)
                    .map(OrganisationId::new);
        } catch (ExecutionException failed) {
            throw new DirectoryUnanswered(capability, area, failed.getCause());
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new DirectoryUnanswered(capability, area, late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DirectoryUnanswered(capability, area, stopped);
        }
    }

    /** The directory could not say who is responsible. */
    static final class DirectoryUnanswered extends RuntimeException {
        DirectoryUnanswered(String capability, String area, Throwable cause) {
            super("The directory did not say who is responsible for " + capability + " in " + area, cause);
        }
    }
}
