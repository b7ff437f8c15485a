package org.liuhe.query.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.moderation.PublishedText;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.petitions.FindPublicPetition;
import org.liuhe.contracts.petitions.ListPublicPetitions;
import org.liuhe.contracts.petitions.PublicPetition;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.ListPublicMatters;
import org.liuhe.contracts.tracking.PublicMatter;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** Everyone reads what was decided to be public, as long as it is, and nothing else of what people wrote. */
class PublishedTextsTest {

    private static final String TABLES = "moderation_.*|published_text";

    private final ReadModels models = ReadModels.empty();
    private final ModerationStory story = new ModerationStory(1);

    @Test
    void showsNothingBeforeADecision() {
        story.story.filedForReview().supplementAsked().supplemented();
        story.petitioned(true).office(ModerationStory.PETITIONS).titled();
        assertThat(tracked()).isEmpty();
        assertThat(listed()).isEmpty();
        assertThat(petition().published()).isEmpty();
        assertThat(models.rows("published_text").get("published_text")).isEmpty();
        story.withheld(story.statement(), 1);
        assertThat(tracked()).isEmpty();
    }

    @Test
    void showsThePublishedVersionAndNotTheOriginal() {
        story.story.filedForReview().supplementAsked().supplemented();
        TextRef supplement = TextRef.supplement(story.story.complaintId, 1);
        story.published(supplement, 1, "2 号电梯", false).published(story.statement(), 1, "电梯停了", true);
        assertThat(tracked())
                .extracting(PublishedText::item, PublishedText::text, PublishedText::changed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TextRef.STATEMENT, "电梯停了", true),
                        org.assertj.core.groups.Tuple.tuple(supplement.item(), "2 号电梯", false));
        assertThat(listed()).isEqualTo(tracked());
        assertThat(models.rows("published_text").get("published_text").toString())
                .doesNotContain(Story.PERSONAL);
    }

    @Test
    void showsTheLatestVersionAloneAndNoneOnceItWasTakenBack() {
        story.story.filed();
        story.published(story.statement(), 1, "电梯", true).published(story.statement(), 2, "电梯停了", true);
        assertThat(tracked()).extracting(PublishedText::text).containsExactly("电梯停了");
        story.takenBack(story.statement(), 3);
        assertThat(tracked()).isEmpty();
        story.published(story.statement(), 4, "电梯", true);
        assertThat(tracked()).extracting(PublishedText::text).containsExactly("电梯");
    }

    @Test
    void showsNothingOfAMatterThatWasTakenBackNotEvenWhatWasPublishedAtTheSameTime() {
        story.story.filed();
        story.published(story.statement(), 1, "电梯", true).story.withdrawn();
        assertThat(tracked()).isEmpty();
        story.published(story.statement(), 2, "电梯", true);
        assertThat(tracked()).isEmpty();
    }

    @Test
    void showsAPetitionsTextWhereThePetitionIsListed() {
        story.petitioned(true).office(ModerationStory.PETITIONS);
        story.published(story.ofPetition(), 1, "坡道被拆除", true);
        assertThat(petition().published()).isEmpty();
        story.titled();
        assertThat(petition().published()).extracting(PublishedText::text).containsExactly("坡道被拆除");
        assertThat(models.<PublicPetition>page(new ListPublicPetitions(null, null, null, 10), null)
                        .items()
                        .get(0)
                        .published())
                .extracting(PublishedText::text)
                .containsExactly("坡道被拆除");
    }

    @Test
    void holdsTheSameRowsHoweverOftenTheEventsCome() {
        Map<String, List<String>> once = models.play(life()).rows(TABLES);
        assertThat(once.values()).hasSize(3).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        assertThat(models.play(life()).rows(TABLES)).isEqualTo(once);
        models.reset();
        assertThat(models.rows(TABLES).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        assertThat(models.play(ReadModels.twice(life())).rows(TABLES)).isEqualTo(once);
    }

    private static List<DomainEventMessage<?>> life() {
        ModerationStory one = new ModerationStory(1);
        one.petitioned(true)
                .office("org-former")
                .office(ModerationStory.PETITIONS)
                .handedToMediation();
        one.story.filedForReview().supplementAsked().supplemented();
        one.published(one.statement(), 1, "电梯", true)
                .takenBack(one.statement(), 2)
                .published(one.statement(), 3, "电梯停了", true)
                .published(one.ofPetition(), 1, "坡道", true)
                .withheld(TextRef.supplement(one.story.complaintId, 1), 1);
        ModerationStory other = new ModerationStory(2);
        other.petitioned(true).petitionWithdrawn();
        other.story.filed();
        other.published(other.statement(), 1, "电梯", false).story.withdrawn();
        return java.util.stream.Stream.concat(one.events().stream(), other.events().stream())
                .toList();
    }

    private List<PublishedText> tracked() {
        models.play(story.events());
        return models.ask(new FindTracking(story.story.code, null), TrackingView.class, null)
                .published();
    }

    private List<PublishedText> listed() {
        models.play(story.events());
        return models.<PublicMatter>page(new ListPublicMatters(null, null, null, null, 10), null)
                .items()
                .get(0)
                .published();
    }

    private PublicPetition petition() {
        models.play(story.events());
        return models.ask(new FindPublicPetition(story.code, null), PublicPetition.class, null);
    }
}
