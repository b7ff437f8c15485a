package org.liuhe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.areas.AreaBoundarySet;
import org.liuhe.contracts.areas.AreaRenamed;
import org.liuhe.contracts.areas.AreaRetired;
import org.liuhe.contracts.areas.OrganisationEnded;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRenamed;
import org.liuhe.contracts.areas.ResponsibilityGivenUp;
import org.liuhe.contracts.areas.ResponsibilityTaken;
import org.liuhe.contracts.areas.ServiceChanged;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.complaints.ComplaintEvent;

/** Every read model holds the same rows however often, and in whichever permitted order, its events come. */
class ReplayTest {

    private final ReadModels models = ReadModels.empty();

    @Test
    void everyEventTwiceGivesTheSameRows() {
        Map<String, List<String>> once = models.play(life()).rows();
        models.reset();
        assertThat(models.play(ReadModels.twice(life())).rows()).isEqualTo(once);
    }

    @Test
    void aReplayGivesTheSameRowsAsLive() {
        Map<String, List<String>> live = models.play(life()).rows();
        assertThat(live.values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        models.reset();
        assertThat(models.rows().values()).allSatisfy(rows -> assertThat(rows).isEmpty());
        assertThat(models.play(life()).rows()).isEqualTo(live);
    }

    @Test
    void aReplayOverTheFullTablesChangesNothing() {
        Map<String, List<String>> live = models.play(life()).rows();
        assertThat(models.play(life()).rows()).isEqualTo(live);
    }

    @Test
    void theTwoStreamsOfAMatterMayComeInAnyOrder() {
        Map<String, List<String>> live = models.play(life()).rows();
        for (int seed = 0; seed < 10; seed++) {
            models.reset();
            assertThat(models.play(interleaved(new Random(seed))).rows()).isEqualTo(live);
        }
    }

    @Test
    void theCasesEventsMayComeBeforeAllOfTheComplaints() {
        Map<String, List<String>> live = models.play(life()).rows();
        models.reset();
        List<DomainEventMessage<?>> life = life();
        models.play(Stream.of(
                        life.stream().filter(event -> !isOfMatter(event)),
                        life.stream().filter(event -> event.getPayload() instanceof CaseEvent),
                        life.stream().filter(event -> event.getPayload() instanceof ComplaintEvent))
                .flatMap(events -> events)
                .toList());
        assertThat(models.rows()).isEqualTo(live);
    }

    /** Stories with every event that there is. */
    private static List<DomainEventMessage<?>> life() {
        List<DomainEventMessage<?>> life = new ArrayList<>(Story.town());
        for (Story story : Stories.all()) life.addAll(story.events());
        life.addAll(new Story(500)
                .organisation("org-late", OrganisationKind.COMMUNITY_OFFICE, "hz/xihu", "community")
                .events());
        life.addAll(registryChanges().events());
        return life;
    }

    /** The registry while matters wait: handed over, ended, and what the whole lists say anew. */
    private static Story registryChanges() {
        Instant then = Story.START.plus(Duration.ofHours(600));
        String stream = "area-" + Story.ESTATE;
        return new Story(600)
                .organisation("org-next", OrganisationKind.COMMUNITY_OFFICE, "hz/xihu/lingyin", "community")
                .record(
                        Story.COMMUNITY,
                        1,
                        new ResponsibilityGivenUp(
                                Story.COMMUNITY, "community", "hz/xihu/beishan/baochu", "org-next", then))
                .record(
                        "org-next",
                        1,
                        new ResponsibilityTaken(
                                "org-next", "community", "hz/xihu/beishan/baochu", Story.COMMUNITY, then))
                .record(
                        "org-late",
                        1,
                        new ServiceChanged("org-late", List.of("hz/xihu/xixi"), List.of("community"), then))
                .record("org-next", 2, new OrganisationRenamed("org-next", "下一个", "Next"))
                .record(Story.OWNERS, 1, new OrganisationEnded(Story.OWNERS, then))
                .record(stream, 1, new AreaRenamed(stream, Story.ESTATE, "御景花苑", "Yujing Gardens"))
                .record(stream, 2, new AreaBoundarySet(stream, Story.ESTATE, "{}"))
                .record(stream, 3, new AreaRetired(stream, Story.ESTATE, then));
    }

    /** The same events, the streams shuffled into each other at random, each in its own order. */
    private static List<DomainEventMessage<?>> interleaved(Random random) {
        List<DomainEventMessage<?>> result = new ArrayList<>();
        List<List<DomainEventMessage<?>>> streams = new ArrayList<>();
        for (Story story : Stories.all()) {
            streams.add(new ArrayList<>(story.ofComplaint().toList()));
            streams.add(new ArrayList<>(story.ofCase().toList()));
        }
        life().stream().filter(event -> !isOfMatter(event)).forEach(result::add);
        streams.removeIf(List::isEmpty);
        while (!streams.isEmpty()) {
            List<DomainEventMessage<?>> stream = streams.get(random.nextInt(streams.size()));
            result.add(stream.remove(0));
            if (stream.isEmpty()) streams.remove(stream);
        }
        return result;
    }

    private static boolean isOfMatter(EventMessage<?> event) {
        return event.getPayload() instanceof ComplaintEvent || event.getPayload() instanceof CaseEvent;
    }
}
