package org.liuhe.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** Rows of those who help, and of a holder who waits. */
class CoHandlerInboxTest {

    private final ReadModels models = ReadModels.empty();

    @Test
    void whoeverIsAskedHasARowOfTheirOwnBesideTheHolders() {
        Story story = helped(1);
        models.play(story.events());
        assertThat(inbox(Story.OWNERS)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.CASE_COHANDLE);
            assertThat(row.matterId()).isEqualTo(story.complaintId);
            assertThat(row.caseId()).isEqualTo(story.caseId);
            assertThat(row.organisation()).isEqualTo(Story.OWNERS);
            assertThat(row.trackingCode()).isEqualTo(story.code);
            assertThat(row.due()).isEqualTo(story.due("help-1", 2));
            assertThat(row.since()).isEqualTo(story.time(5));
        });
        assertThat(inbox(Story.PROPERTY)).singleElement().satisfies(row -> assertThat(row.task())
                .isEqualTo(Task.RESOLVE));
        assertThat(inbox(Story.STREET)).isEmpty();
    }

    @Test
    void theRowGoesWithAnAnswer() {
        models.play(helped(1).helped(1, Story.OWNERS).events());
        models.play(helped(2).helpDeclined(1, Story.OWNERS).events());
        assertThat(inbox(Story.OWNERS)).isEmpty();
    }

    @Test
    void theRowGoesWhereTheMatterIsAnsweredOrEnds() {
        models.play(helped(1).resolved(1, Story.PROPERTY, 1).events());
        models.play(helped(2).withdrawn().closed(CaseOutcome.WITHDRAWN).events());
        assertThat(inbox(Story.OWNERS)).isEmpty();
    }

    @Test
    void anEventThatComesAgainClosesNoLaterRequest() {
        Story story = helped(1)
                .resolved(1, Story.PROPERTY, 1)
                .answered(1)
                .contested(1)
                .reopened(1, 1)
                .assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.CONTESTED)
                .signed(2, Story.STREET)
                .helpAsked(2, 2, Story.STREET, Story.OWNERS);
        models.play(story.events()).play(story.events());
        assertThat(inbox(Story.OWNERS)).singleElement().satisfies(row -> assertThat(row.due())
                .isEqualTo(story.due("help-2", 2)));
    }

    @Test
    void requestsAreFilteredAndPagedAmongTheOtherRows() {
        models.play(helped(1).events());
        models.play(new Story(2)
                .filed()
                .accepted()
                .opened()
                .assigned(1, Story.OWNERS)
                .events());
        assertThat(inbox(Story.OWNERS)).hasSize(2);
        assertThat(page(Task.CASE_COHANDLE, null, 10).items()).hasSize(1);
        assertThat(page(Task.SIGN, null, 10).items()).hasSize(1);
        Page<InboxRow> first = page(null, null, 1);
        Page<InboxRow> second = page(null, first.next(), 1);
        assertThat(List.of(first.items().get(0).task(), second.items().get(0).task()))
                .containsExactlyInAnyOrder(Task.CASE_COHANDLE, Task.SIGN);
        assertThat(second.next()).isNull();
    }

    @Test
    void aHolderWhoWaitsHasNothingToDoUntilTheOutcomeIsThere() {
        Story story = signed(1).handedToCouncil(1, 1, Story.PROPERTY);
        models.play(story.events());
        assertThat(inbox(Story.PROPERTY)).isEmpty();

        story.cameBack(1, 1, ReferralOutcome.COUNCIL_DISAGREED, true);
        models.play(story.events());
        assertThat(inbox(Story.PROPERTY)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.RESOLVE);
            assertThat(row.due()).isEqualTo(story.due("again-1", 9));
            assertThat(row.since()).isEqualTo(story.time(6));
        });
    }

    @Test
    void whoeverTakesTheCaseOverMeanwhileSignsAsEver() {
        Story story = signed(1)
                .handedToMediation(1, 1, Story.PROPERTY)
                .assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.ESCALATED)
                .cameBack(1, 2, ReferralOutcome.MEDIATION_FAILED, true);
        models.play(story.events());
        assertThat(inbox(Story.PROPERTY)).isEmpty();
        assertThat(inbox(Story.STREET)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.SIGN);
            assertThat(row.due()).isEqualTo(story.due("sign-2", 1));
        });
    }

    private static Story signed(int number) {
        return new Story(number)
                .filed()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY)
                .signed(1, Story.PROPERTY);
    }

    private static Story helped(int number) {
        return signed(number).helpAsked(1, 1, Story.PROPERTY, Story.OWNERS);
    }

    private List<InboxRow> inbox(String organisation) {
        return models.<InboxRow>page(ListInbox.of(null, null, 10, null), Story.staff(organisation))
                .items();
    }

    private Page<InboxRow> page(Task task, String cursor, int size) {
        return models.page(ListInbox.of(task, cursor, size, null), Story.staff(Story.OWNERS));
    }
}
