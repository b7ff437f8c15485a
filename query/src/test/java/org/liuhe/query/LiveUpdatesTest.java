package org.liuhe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.TrackingView;

class LiveUpdatesTest {

    private final ReadModels models = ReadModels.empty();
    private final Story story = new Story(1).filed();

    @Test
    void whoFollowsAMatterIsToldOfEachChangeOfItAndOfNoOther() {
        models.play(story.events());
        String typed = story.code.replace("-", "").toLowerCase(java.util.Locale.ROOT);
        List<Stage> told = new ArrayList<>();
        try (SubscriptionQueryResult<TrackingView, TrackingView> following = models.gateway()
                .subscriptionQuery(new FindTracking(typed, null), TrackingView.class, TrackingView.class)) {
            following.updates().subscribe(view -> told.add(view.stage()));
            models.play(new Story(2).filed().accepted().events());
            models.play(story.accepted()
                    .opened()
                    .assigned(1, Story.PROPERTY)
                    .commented()
                    .events());
        }
        models.play(story.signed(1, Story.PROPERTY).events());
        assertThat(told).containsExactly(Stage.FILED, Stage.ACCEPTED, Stage.ACCEPTED, Stage.ASSIGNED);
    }

    @Test
    void whoLooksAtAnInboxIsToldOfTheRowsThatBecameTheirs() {
        assertThat(told(Story.staff(Story.PROPERTY))).containsExactly(Task.SIGN, Task.RESOLVE);
        assertThat(told(Story.staff(Story.OWNERS))).isEmpty();
        assertThat(told(Story.OPERATOR)).isEmpty();
    }

    private List<Task> told(Actor actor) {
        models.reset();
        List<Task> told = new ArrayList<>();
        GenericSubscriptionQueryMessage<ListInbox, Page<InboxRow>, InboxRow> query = subscription();
        try (SubscriptionQueryResult<?, ?> looking =
                models.subscribe(query.withMetaData(actor.metaData()), update -> told.add(update.task()))) {
            assertThat(looking).isNotNull();
            models.play(new Story(3)
                    .filed()
                    .accepted()
                    .opened()
                    .assigned(1, Story.PROPERTY)
                    .signed(1, Story.PROPERTY)
                    .resolved(1, Story.PROPERTY, 1)
                    .events());
        }
        return told;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static GenericSubscriptionQueryMessage<ListInbox, Page<InboxRow>, InboxRow> subscription() {
        return new GenericSubscriptionQueryMessage<>(
                new ListInbox(null, null, 10, null),
                (org.axonframework.messaging.responsetypes.ResponseType) ResponseTypes.instanceOf(Page.class),
                ResponseTypes.instanceOf(InboxRow.class));
    }
}
