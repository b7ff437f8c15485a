package org.liuhe.query.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.enforcement.TeamFormed;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.query.ReadModels;

class TaskInboxTest {

    private final ReadModels models = ReadModels.empty();
    private final TaskStory story = new TaskStory();

    @Test
    void theLeadMustDispatch() {
        story.opened();
        assertThat(inbox(TaskStory.CHIEF)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.TASK_DISPATCH);
            assertThat(row.organisation()).isEqualTo(TaskStory.TEAM);
            assertThat(row.due()).isEqualTo(TaskStory.due(1));
            assertThat(row.overdue()).isFalse();
        });
        story.passed(TaskTerm.DISPATCH, 0);
        assertThat(inbox(TaskStory.CHIEF)).singleElement().satisfies(row -> assertThat(row.overdue())
                .isTrue());
    }

    @Test
    void formingATeamMovesTheDutyToItsLeadAndNoClock() {
        story.opened().task(new TeamFormed(TaskStory.TASK, TaskStory.HOUSING, List.of(TaskStory.TEAM), story.now()));
        assertThat(inbox(TaskStory.CHIEF)).isEmpty();
        Actor other = new Actor("x", Set.of(Role.ENFORCEMENT), Set.of(TaskStory.HOUSING));
        assertThat(inbox(other)).singleElement().satisfies(row -> assertThat(row.due())
                .isEqualTo(TaskStory.due(1)));
    }

    @Test
    void theMemberWhoIsAskedMustAnswer() {
        story.opened().formed().dispatched(1, "officer");
        assertThat(tasks(TaskStory.OFFICER)).containsExactly(Task.TASK_ACCEPT);
        assertThat(tasks(TaskStory.CHIEF)).isEmpty();
    }

    @Test
    void afterADeclineItIsTheLeadsUntilTheNextIsAsked() {
        story.opened().formed().dispatched(1, "officer").declined(1);
        assertThat(tasks(TaskStory.OFFICER)).isEmpty();
        assertThat(tasks(TaskStory.CHIEF)).containsExactly(Task.TASK_DISPATCH);
        story.dispatched(2, "colleague");
        assertThat(tasks(TaskStory.COLLEAGUE)).containsExactly(Task.TASK_ACCEPT);
        assertThat(tasks(TaskStory.CHIEF)).isEmpty();
    }

    @Test
    void whatIsLeftToTheLeadIsDue() {
        story.opened().formed().dispatched(1, "officer").declined(1).left(1);
        assertThat(inbox(TaskStory.CHIEF)).singleElement().satisfies(row -> assertThat(row.due())
                .isEqualTo(TaskStory.due(1)));
    }

    @Test
    void eachInspectsTheirOwn() {
        story.inspecting().split();
        assertThat(tasks(TaskStory.OFFICER)).containsExactly(Task.TASK_INSPECT);
        assertThat(inbox(TaskStory.COLLEAGUE)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.TASK_INSPECT);
            assertThat(row.due()).isEqualTo(TaskStory.due(3));
        });
        story.found(1, false, 1);
        assertThat(tasks(TaskStory.OFFICER)).isEmpty();
        assertThat(tasks(TaskStory.COLLEAGUE)).containsExactly(Task.TASK_INSPECT);
    }

    @Test
    void whatAMemberDoesNotInspectEscalatesToTheLead() {
        story.inspecting().passed(TaskTerm.INSPECT, 0);
        assertThat(inbox(TaskStory.OFFICER)).singleElement().satisfies(row -> assertThat(row.overdue())
                .isTrue());
        assertThat(inbox(TaskStory.CHIEF)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.TASK_INSPECT);
            assertThat(row.overdue()).isTrue();
        });
        story.found(1, true, 0);
        assertThat(tasks(TaskStory.OFFICER)).isEmpty();
        assertThat(tasks(TaskStory.CHIEF)).containsExactly(Task.TASK_PENALISE);
    }

    @Test
    void theResponsibleOrganisationMustRectify() {
        story.inspecting().found(1, true, 0).ordered(1, TaskStory.PROPERTY);
        assertThat(tasks(TaskStory.CHIEF)).isEmpty();
        assertThat(inbox(TaskStory.CLERK)).singleElement().satisfies(row -> assertThat(row.due())
                .isEqualTo(TaskStory.due(5)));
        story.extended();
        assertThat(inbox(TaskStory.CLERK)).singleElement().satisfies(row -> assertThat(row.due())
                .isEqualTo(TaskStory.due(9)));
    }

    @Test
    void theInspectorLooksAfterWhoHasNoInbox() {
        story.inspecting().found(1, true, 0).ordered(1, null);
        assertThat(tasks(TaskStory.OFFICER)).containsExactly(Task.TASK_RECTIFY);
    }

    @Test
    void theMemberMustInspectAgain() {
        story.inspecting().found(1, true, 0).ordered(1, TaskStory.PROPERTY).silent();
        assertThat(tasks(TaskStory.CLERK)).isEmpty();
        assertThat(tasks(TaskStory.OFFICER)).containsExactly(Task.TASK_REINSPECT);
        story.passed(TaskTerm.REINSPECT, 1);
        assertThat(tasks(TaskStory.CHIEF)).containsExactly(Task.TASK_REINSPECT);
    }

    @Test
    void theLeadMustDecideAndIsOverdue() {
        story.inspecting()
                .found(1, true, 0)
                .ordered(1, TaskStory.PROPERTY)
                .reported()
                .reinspected(false)
                .passed(TaskTerm.DECIDE, 1);
        assertThat(inbox(TaskStory.CHIEF)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.TASK_PENALISE);
            assertThat(row.overdue()).isTrue();
        });
    }

    @Test
    void nothingIsOwedOnceItIsOver() {
        story.inspecting().closed(ReferralOutcome.WITHDRAWN);
        assertThat(tasks(TaskStory.OFFICER)).isEmpty();
        assertThat(tasks(TaskStory.CHIEF)).isEmpty();
    }

    private List<Task> tasks(Actor actor) {
        return inbox(actor).stream().map(InboxRow::task).toList();
    }

    private List<InboxRow> inbox(Actor actor) {
        models.play(story.events());
        return models.<InboxRow>page(ListInbox.of(null, null, 50, null), actor).items();
    }
}
