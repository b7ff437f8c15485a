package org.liuhe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.contracts.tracking.Turn;

/** Tracking, inbox and dossier tell of every matter the same, after every event of every story. */
class AgreementTest {

    private static final Actor ALL = new Actor(
            "s",
            Set.of("operator"),
            Set.of(Story.COMMUNITY, Story.PROPERTY, Story.OWNERS, Story.STREET, Story.DISTRICT));

    private final ReadModels models = ReadModels.empty();

    @Test
    void afterEveryEventOfEveryStory() {
        for (Story story : Stories.all()) {
            models.reset();
            models.play(Story.town());
            for (DomainEventMessage<?> event : story.events()) {
                models.play(List.of(event));
                TrackingView tracking = models.ask(new FindTracking(story.code, null), TrackingView.class, null);
                DossierView dossier =
                        models.ask(new FindDossier(story.complaintId, null, null), DossierView.class, Story.OPERATOR);
                List<InboxRow> inbox = models.<InboxRow>page(ListInbox.of(null, null, 10, null), ALL).items().stream()
                        .filter(row -> row.task() != Task.CASE_COHANDLE && row.task() != Task.RELEASE)
                        .toList();
                String where =
                        story.complaintId + " after " + event.getPayloadType().getSimpleName();

                assertThat(dossier.stage()).as(where).isEqualTo(tracking.stage());
                assertThat(dossier.due()).as(where).isEqualTo(tracking.due());
                assertThat(dossier.overdue()).as(where).isEqualTo(tracking.overdue());
                assertThat(dossier.caseDue()).as(where).isEqualTo(tracking.caseDue());
                assertThat(dossier.holder()).as(where).isEqualTo(tracking.turnOrganisation());
                if (dossier.task() == null) {
                    assertThat(inbox).as(where).isEmpty();
                    assertThat(tracking.turn()).as(where).isNotIn(Turn.ORGANISATION, Turn.OPERATOR);
                } else {
                    InboxRow row = inbox.get(0);
                    assertThat(inbox).as(where).hasSize(1);
                    assertThat(row.task()).as(where).isEqualTo(dossier.task());
                    assertThat(row.organisation()).as(where).isEqualTo(dossier.holder());
                    assertThat(row.assignment()).as(where).isEqualTo(dossier.assignment());
                    assertThat(row.overdue()).as(where).isEqualTo(dossier.overdue());
                    assertThat(row.due()).as(where).isEqualTo(row.task() == Task.GAP ? null : dossier.due());
                    assertThat(tracking.turn())
                            .as(where)
                            .isEqualTo(row.task() == Task.GAP ? Turn.OPERATOR : Turn.ORGANISATION);
                }
            }
        }
    }

    @Test
    void theStoriesHaveEveryEventThatThereIs() {
        Set<Class<?>> told = Stories.all().stream()
                .flatMap(story -> story.events().stream())
                .map(DomainEventMessage::getPayloadType)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(told)
                .containsAll(Stream.of(ComplaintEvent.class, CaseEvent.class)
                        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                        .toList());
    }
}
