package org.liuhe.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.query.Database;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A filing and the registration of its office, in two segments at the same time. */
class OfficeRaceTest {

    private final ReadModels models = ReadModels.empty();
    private final Segment filings = new Segment(Database.newConnection());
    private final Segment registrations = new Segment(Database.newConnection());

    private final List<DomainEventMessage<?>> filing =
            new Story(1).in("hz/xihu/other").filedForReview().events();
    private final List<DomainEventMessage<?>> registration = new Story(2)
            .organisation("org-other", OrganisationKind.COMMUNITY_OFFICE, "hz/xihu/other", "community")
            .events();

    @Test
    void aRegistrationWaitsForAFilingThatLookedForAnOffice() {
        assertOfficeFound(filings, filing, registrations, registration);
    }

    @Test
    void aFilingWaitsForARegistrationThatIsUnderWay() {
        assertOfficeFound(registrations, registration, filings, filing);
    }

    private void assertOfficeFound(
            Segment first, List<DomainEventMessage<?>> earlier, Segment second, List<DomainEventMessage<?>> later) {
        CompletableFuture<Void> waiting = first.transaction.execute(status -> {
            first.handle(earlier);
            CompletableFuture<Void> other = CompletableFuture.runAsync(
                    () -> second.transaction.executeWithoutResult(theirs -> second.handle(later)));
            await().until(() -> other.isDone() || someoneWaits());
            assertThat(other).isNotDone();
            return other;
        });
        waiting.join();
        assertThat(models.<InboxRow>page(ListInbox.of(null, null, 10, null), Story.staff("org-other"))
                        .items())
                .extracting(InboxRow::task)
                .containsExactly(Task.INTAKE);
    }

    private boolean someoneWaits() {
        return models.db()
                .sql("SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted)")
                .query(Boolean.class)
                .single();
    }

    /** The projection with a connection of its own. */
    private static final class Segment {

        private final AnnotationEventHandlerAdapter projection;
        private final TransactionTemplate transaction;

        Segment(DataSource connection) {
            JdbcClient db = JdbcClient.create(connection);
            projection = new AnnotationEventHandlerAdapter(new ComplaintInbox(db, new CommunityOffices(db)));
            transaction = new TransactionTemplate(new DataSourceTransactionManager(connection));
        }

        void handle(List<DomainEventMessage<?>> events) {
            try {
                for (DomainEventMessage<?> event : events) projection.handle(event);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
