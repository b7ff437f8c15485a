package org.liuhe.query.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.petitions.PetitionTerm;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.query.ReadModels;

class PetitionInboxTest {

    private final ReadModels models = ReadModels.empty();
    private final PetitionStory story = new PetitionStory(1);

    @Test
    void theOfficeMustDecide() {
        story.atTheOffice();
        assertThat(inbox(PetitionStory.CLERK)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.PETITION_DECIDE);
            assertThat(row.organisation()).isEqualTo(PetitionStory.OFFICE);
            assertThat(row.due()).isEqualTo(PetitionStory.due(15));
            assertThat(row.overdue()).isFalse();
        });
    }

    @Test
    void theOperatorMustNameAnOfficeWhereThereIsNone() {
        story.filed().officeGap();
        assertThat(tasks(PetitionStory.OPERATOR)).containsExactly(Task.GAP);
        story.office();
        assertThat(tasks(PetitionStory.OPERATOR)).isEmpty();
        assertThat(tasks(PetitionStory.CLERK)).containsExactly(Task.PETITION_DECIDE);
    }

    @Test
    void theBodyMustSayWhetherItIsTheRightOneAndThenDecide() {
        story.atTheOffice().forwarded(1);
        assertThat(tasks(PetitionStory.CLERK)).isEmpty();
        assertThat(inbox(PetitionStory.STREET_STAFF)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.PETITION_OBJECT);
            assertThat(row.due()).isEqualTo(PetitionStory.due(7));
        });
        story.bound(1);
        assertThat(inbox(PetitionStory.STREET_STAFF)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.PETITION_DECIDE);
            assertThat(row.due()).isEqualTo(PetitionStory.due(16));
        });
    }

    @Test
    void aWrongBodyGivesItBackToTheOffice() {
        story.atTheOffice().forwarded(1).objected(1);
        assertThat(tasks(PetitionStory.STREET_STAFF)).isEmpty();
        assertThat(inbox(PetitionStory.CLERK)).singleElement().satisfies(row -> assertThat(row.due())
                .isEqualTo(PetitionStory.due(22)));
    }

    @Test
    void theBodyMustReplyAndTheOfficeFollowsUpOnItsSilence() {
        story.atTheOffice().forwarded(1).accepted(PetitionStory.STREET);
        assertThat(tasks(PetitionStory.STREET_STAFF)).containsExactly(Task.PETITION_REPLY);
        assertThat(tasks(PetitionStory.CLERK)).isEmpty();
        story.overdue(PetitionTerm.FINISH, PetitionStory.STREET);
        for (Actor actor : List.of(PetitionStory.STREET_STAFF, PetitionStory.CLERK))
            assertThat(inbox(actor)).singleElement().satisfies(row -> {
                assertThat(row.task()).isEqualTo(Task.PETITION_REPLY);
                assertThat(row.overdue()).isTrue();
            });
        story.replied();
        assertThat(tasks(PetitionStory.STREET_STAFF)).isEmpty();
        assertThat(tasks(PetitionStory.CLERK)).isEmpty();
    }

    @Test
    void theReviewerMustAnswerAndTheOperatorNamesOneWhereThereIsNone() {
        story.answered().reviewAsked(ReviewLevel.REVIEW).reviewerGap(ReviewLevel.REVIEW);
        assertThat(tasks(PetitionStory.OPERATOR)).containsExactly(Task.GAP);
        story.reviewer(ReviewLevel.REVIEW, PetitionStory.DISTRICT);
        assertThat(tasks(PetitionStory.OPERATOR)).isEmpty();
        assertThat(tasks(PetitionStory.DISTRICT_STAFF)).containsExactly(Task.PETITION_REVIEW);
    }

    @Test
    void aHearingStandsInTheReviewersInboxUntilItIsClosed() {
        story.answered()
                .reviewAsked(ReviewLevel.REVIEW)
                .reviewer(ReviewLevel.REVIEW, PetitionStory.DISTRICT)
                .reviewed()
                .reviewAsked(ReviewLevel.REREVIEW)
                .reviewer(ReviewLevel.REREVIEW, PetitionStory.CITY);
        assertThat(tasks(PetitionStory.CITY_STAFF)).containsExactly(Task.PETITION_REREVIEW);
        story.hearing();
        assertThat(inbox(PetitionStory.CITY_STAFF)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.PETITION_HEARING);
            assertThat(row.due()).isEqualTo(PetitionStory.due(250));
        });
        story.overdue(PetitionTerm.HEARING, PetitionStory.CITY);
        assertThat(inbox(PetitionStory.CLERK)).singleElement().satisfies(row -> assertThat(row.overdue())
                .isTrue());
        story.hearingClosed();
        assertThat(tasks(PetitionStory.CLERK)).isEmpty();
        assertThat(inbox(PetitionStory.CITY_STAFF)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.PETITION_REREVIEW);
            assertThat(row.due()).isEqualTo(PetitionStory.due(270));
            assertThat(row.overdue()).isFalse();
        });
    }

    @Test
    void whatCoSignersAreOwedOutlivesThePetition() {
        story.atTheOffice().moderated().coSigned("a", "b", "c", "d", "e").obliged(1, PetitionStory.STREET);
        story.withdrawn();
        assertThat(tasks(PetitionStory.CLERK)).isEmpty();
        assertThat(inbox(PetitionStory.STREET_STAFF)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.PETITION_ANSWER);
            assertThat(row.due()).isEqualTo(PetitionStory.due(20));
        });
        story.answerOverdue(1, PetitionStory.STREET).obliged(2, null);
        assertThat(inbox(PetitionStory.STREET_STAFF)).singleElement().satisfies(row -> assertThat(row.overdue())
                .isTrue());
        assertThat(tasks(PetitionStory.OPERATOR)).containsExactly(Task.GAP);
        story.coSignersAnswered(1, PetitionStory.STREET).coSignersAnswered(2, PetitionStory.DISTRICT);
        assertThat(tasks(PetitionStory.STREET_STAFF)).isEmpty();
        assertThat(tasks(PetitionStory.OPERATOR)).isEmpty();
    }

    @Test
    void anAnswerThatIsLateStaysLateWhenTheOperatorNamesSomebody() {
        story.atTheOffice().moderated().coSigned("a", "b", "c", "d", "e").obliged(1, null);
        story.answerOverdue(1, null).obliged(1, PetitionStory.STREET);
        assertThat(tasks(PetitionStory.OPERATOR)).isEmpty();
        assertThat(inbox(PetitionStory.STREET_STAFF)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.PETITION_ANSWER);
            assertThat(row.overdue()).isTrue();
        });
    }

    @Test
    void nothingIsOwedOnceItIsOver() {
        story.answered().notContested(ReviewLevel.REVIEW);
        for (Actor actor : List.of(PetitionStory.CLERK, PetitionStory.STREET_STAFF, PetitionStory.OPERATOR))
            assertThat(tasks(actor)).isEmpty();
    }

    private List<Task> tasks(Actor actor) {
        return inbox(actor).stream().map(InboxRow::task).toList();
    }

    private List<InboxRow> inbox(Actor actor) {
        models.play(story.events());
        return models.<InboxRow>page(ListInbox.of(null, null, 50, null), actor).items();
    }
}
