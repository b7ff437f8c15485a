package org.liuhe.sagas.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.areas.FindResponsible;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.sagas.Stories;
import org.liuhe.sagas.Town;
import org.liuhe.sagas.cases.Directory.DirectoryUnanswered;

class DirectoryTest {

    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final QueryGateway queries =
            DefaultQueryGateway.builder().queryBus(bus).build();

    @Test
    void namesWhoeverIsResponsible() {
        Directory directory = new Directory(Town.complete().queries());

        assertThat(directory.responsible("property", Stories.AREA)).contains(new OrganisationId(Stories.PROPERTY));
    }

    @Test
    void namesNobodyWhereNobodyIs() {
        Directory directory = new Directory(Town.complete().queries());

        assertThat(directory.responsible("firemen", Stories.AREA)).isEmpty();
    }

    @Test
    void doesNotTakeAnErrorForNobody() {
        Town town = Town.complete();
        town.breaks();

        assertThatThrownBy(() -> new Directory(town.queries()).responsible("property", Stories.AREA))
                .isInstanceOf(DirectoryUnanswered.class)
                .hasRootCauseMessage("the directory is down");
    }

    @Test
    void doesNotTakeAQuerySideThatIsNotThereForNobody() {
        assertThatThrownBy(() -> new Directory(queries).responsible("property", Stories.AREA))
                .isInstanceOf(DirectoryUnanswered.class)
                .hasRootCauseInstanceOf(NoHandlerForQueryException.class);
    }

    @Test
    void doesNotWaitForEver() {
        neverAnswers();

        assertThatThrownBy(() -> new Directory(queries, Duration.ofMillis(1)).responsible("property", Stories.AREA))
                .isInstanceOf(DirectoryUnanswered.class)
                .hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void stopsWaitingWhereTheProcessorIsStopped() {
        neverAnswers();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new Directory(queries).responsible("property", Stories.AREA))
                .isInstanceOf(DirectoryUnanswered.class)
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private void neverAnswers() {
        bus.subscribe(FindResponsible.class.getName(), OrganisationView.class, query -> new CompletableFuture<>());
    }
}
