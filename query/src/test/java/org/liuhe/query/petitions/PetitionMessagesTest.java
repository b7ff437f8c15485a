package org.liuhe.query.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.messages.ListMyMessages;
import org.liuhe.contracts.messages.MessageKind;
import org.liuhe.contracts.messages.MessageView;
import org.liuhe.contracts.petitions.PetitionTerm;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.query.ReadModels;

/** What a petitioner is told. */
class PetitionMessagesTest {

    private final ReadModels models = ReadModels.empty();
    private final PetitionStory story = new PetitionStory(1);

    @Test
    void tellsEachStepWithItsDate() {
        assertTold(story.filed(), MessageKind.PETITION_FILED, true);
        assertTold(story.office().forwarded(1), MessageKind.PETITION_FORWARDED, true);
        assertTold(story.accepted(PetitionStory.STREET), MessageKind.PETITION_ACCEPTED, true);
        assertTold(story.extended(), MessageKind.PETITION_EXTENDED, true);
        assertTold(story.overdue(PetitionTerm.FINISH, PetitionStory.STREET), MessageKind.PETITION_OVERDUE, false);
        assertThat(newest().organisation()).isEqualTo(PetitionStory.STREET);
        assertTold(story.replied(), MessageKind.PETITION_REPLIED, true);
        assertThat(newest().due()).isEqualTo(PetitionStory.due(100));
        story.reviewAsked(ReviewLevel.REVIEW);
        models.play(story.events());
        assertThat(list(PetitionStory.LIN)).as("it was asked for").noneMatch(MessageView::open);
        assertTold(
                story.reviewer(ReviewLevel.REVIEW, PetitionStory.DISTRICT).reviewed(),
                MessageKind.REVIEW_ANSWERED,
                true);
        assertTold(
                story.reviewAsked(ReviewLevel.REREVIEW)
                        .reviewer(ReviewLevel.REREVIEW, PetitionStory.CITY)
                        .rereviewed(),
                MessageKind.REREVIEW_ANSWERED,
                false);
        assertThat(list(PetitionStory.NEIGHBOUR)).isEmpty();
    }

    @Test
    void tellsThatItIsNotAccepted() {
        assertTold(story.atTheOffice().declined(), MessageKind.PETITION_NOT_ACCEPTED, false);
    }

    @Test
    void tellsNobodyOfALetter() {
        models.play(story.byLetter().filed().events());
        assertThat(models.rows("message").get("message")).isEmpty();
    }

    @Test
    void aReplayGivesTheSame() {
        story.answered().reviewAsked(ReviewLevel.REVIEW);
        models.play(ReadModels.twice(story.events()));
        var live = models.rows("message|message_matter|message_party");
        models.reset();
        models.play(story.events());
        assertThat(models.rows("message|message_matter|message_party")).isEqualTo(live);
    }

    private void assertTold(PetitionStory so, MessageKind kind, boolean due) {
        models.play(so.events());
        assertThat(newest()).returns(kind, MessageView::kind).returns(true, MessageView::open);
        assertThat(newest().due() != null).as(kind + " has a date").isEqualTo(due);
    }

    private MessageView newest() {
        return list(PetitionStory.LIN).get(0);
    }

    private List<MessageView> list(Actor actor) {
        return models.<MessageView>page(new ListMyMessages(null, 50, null), actor)
                .items();
    }
}
