package org.liuhe.query.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.attachments.AttachmentView;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.FileAttached;
import org.liuhe.contracts.attachments.FindAttachment;
import org.liuhe.contracts.attachments.ListAttachments;
import org.liuhe.contracts.attachments.MayAttach;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.FindTask;
import org.liuhe.contracts.enforcement.FreeMember;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.PenaltyKind;
import org.liuhe.contracts.enforcement.TaskMergedInto;
import org.liuhe.contracts.enforcement.TaskStage;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.enforcement.TaskView;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.query.ReadModels;

class FindTaskTest {

    private final ReadModels models = ReadModels.empty();
    private final TaskStory story = new TaskStory();

    @Test
    void showsTheTaskToWhoLeads() {
        story.inspecting().found(1, true, 0);
        TaskView task = task(TaskStory.CHIEF);
        assertThat(task.head().stage()).isEqualTo(TaskStage.VIOLATION_FOUND.name());
        assertThat(task.head().version()).isEqualTo(4);
        assertThat(task.head().kind()).isEqualTo(MatterKind.ENFORCEMENT);
        assertThat(task.head().openedAt()).isEqualTo(TaskStory.START);
        assertThat(task.head().links()).containsExactly(new MatterLink(TaskStory.CASE, MatterLink.Relation.ORIGIN));
        assertThat(task.originId()).isEqualTo(TaskStory.CASE);
        assertThat(task.text()).isEqualTo(TaskStory.REQUEST);
        assertThat(task.partners()).containsExactly(TaskStory.HOUSING);
        assertThat(task.inspections()).singleElement().satisfies(inspection -> {
            assertThat(inspection.violation()).isTrue();
            assertThat(inspection.memberId()).isEqualTo(MemberId.of("officer").value());
        });
        assertThat(task.head().entries())
                .extracting(DossierEntry::type)
                .containsExactly("TaskOpened", "TeamFormed", "TaskDispatched", "DispatchAccepted", "FindingRecorded");
    }

    @Test
    void isUnknownToEverybodyElse() {
        story.inspecting();
        models.play(story.events());
        FindTask query = new FindTask(TaskStory.TASK, null, null);
        assertThat(models.refusal(query, TaskStory.STRANGER).code()).isEqualTo("matter.unknown");
        assertThat(models.refusal(query, TaskStory.CLERK).code()).isEqualTo("matter.unknown");
        assertThat(models.refusal(new FindTask("enf-none", null, null), TaskStory.CHIEF)
                        .code())
                .isEqualTo("matter.unknown");
    }

    @Test
    void isShownToWhoAsksAndToWhoGoes() {
        story.inspecting();
        assertThat(task(TaskStory.ASKER).text()).isEqualTo(TaskStory.REQUEST);
        assertThat(task(TaskStory.OFFICER).text()).isEqualTo(TaskStory.REQUEST);
    }

    @Test
    void shieldsTheReporterFromWhoMustRectify() {
        story.inspecting().found(1, true, 0).ordered(1, TaskStory.PROPERTY);
        TaskView task = task(TaskStory.CLERK);
        assertThat(task.text()).isNull();
        assertThat(task.originId()).isNull();
        assertThat(task.head().links()).isEmpty();
        assertThat(task.head().entries().get(0).text()).isNull();
        assertThat(task.head().entries().get(0).organisation()).isNull();
        assertThat(task.toString()).doesNotContain(TaskStory.REQUEST, TaskStory.OFFICE, TaskStory.CASE);
        assertThat(task.orders()).singleElement().satisfies(order -> assertThat(order.text())
                .isEqualTo("拆除"));
        assertThat(task.head().acts()).containsExactly("report-rectified");
    }

    @Test
    void takesFilesOfWhoInspectsAndWhoLeadsAlone() {
        story.inspecting();
        String files = AttachmentsId.of(TaskStory.TASK).value();
        story.record(
                files,
                new FileAttached(
                        files,
                        TaskStory.TASK,
                        1,
                        "officer",
                        TaskStory.TEAM,
                        "现场.jpg",
                        "image/jpeg",
                        9,
                        "%064x".formatted(1),
                        story.now()));
        models.play(TaskStory.ORIGIN.events());
        models.play(story.events());
        for (Actor one : List.of(TaskStory.CHIEF, TaskStory.OFFICER)) {
            assertThat(mayAttach(one)).as(one.subject()).isTrue();
            assertThat(files(one)).as(one.subject()).hasSize(1);
        }
        assertThat(mayAttach(TaskStory.ASKER)).isFalse();
        assertThat(files(TaskStory.ASKER)).singleElement().satisfies(file -> assertThat(file.own())
                .isFalse());
        for (Actor one : List.of(TaskStory.COLLEAGUE, TaskStory.CLERK, TaskStory.STRANGER)) {
            assertThat(mayAttach(one)).as(one.subject()).isFalse();
            assertThat(models.refusal(new FindAttachment(TaskStory.TASK, 1, null), one)
                            .code())
                    .isEqualTo("matter.unknown");
        }
    }

    private boolean mayAttach(Actor actor) {
        return models.ask(new MayAttach(TaskStory.TASK, null), Boolean.class, actor);
    }

    private List<AttachmentView> files(Actor actor) {
        return models.list(new ListAttachments(TaskStory.TASK, story.last()), AttachmentView.class, actor);
    }

    @Test
    void saysNobodysSubject() {
        story.inspecting();
        assertThat(task(TaskStory.CHIEF).toString()).doesNotContain("officer");
    }

    @Test
    void isShownAsItWasKnown() {
        story.opened().formed();
        Instant then = story.now();
        story.dispatched(1, "officer").closed(ReferralOutcome.WITHDRAWN);
        models.play(story.events());
        TaskView task =
                models.ask(new FindTask(TaskStory.TASK, then.minusSeconds(1), null), TaskView.class, TaskStory.CHIEF);
        assertThat(task.head().stage()).isEqualTo(TaskStage.TEAM_FORMED.name());
        assertThat(task.head().acts()).isEmpty();
        assertThat(task.outcome()).isNull();
        assertThat(models.refusal(new FindTask(TaskStory.TASK, TaskStory.START.minusSeconds(1), null), TaskStory.CHIEF)
                        .code())
                .isEqualTo("matter.unknown");
    }

    @Test
    void offersTheLeadWhoIsNearest() {
        story.reports("officer", TaskStory.TEAM, "hz/xihu", true)
                .reports("colleague", TaskStory.HOUSING, TaskStory.AREA, true)
                .opened()
                .formed();
        assertThat(task(TaskStory.CHIEF).nearest())
                .extracting(FreeMember::memberId)
                .containsExactly(
                        MemberId.of("colleague").value(), MemberId.of("officer").value());
        assertThat(task(TaskStory.ASKER).nearest()).isEmpty();
    }

    @Test
    void offersEachWhatIsTheirs() {
        story.opened();
        assertThat(acts(TaskStory.CHIEF)).containsExactly("form-team", "decline", "merge");
        assertThat(acts(TaskStory.ASKER)).isEmpty();
        story.formed();
        assertThat(acts(TaskStory.CHIEF)).contains("dispatch");
        story.dispatched(1, "officer");
        assertThat(acts(TaskStory.OFFICER)).containsExactly("accept", "decline-dispatch");
        story.task(new DispatchAccepted(TaskStory.TASK, 1, TaskStory.due(3), story.now()));
        assertThat(acts(TaskStory.OFFICER)).containsExactly("record-finding", "split");
        assertThat(acts(TaskStory.CHIEF)).doesNotContain("record-finding");
        story.passed(TaskTerm.INSPECT, 0);
        assertThat(acts(TaskStory.CHIEF)).contains("record-finding");
        story.found(1, true, 0);
        assertThat(acts(TaskStory.OFFICER)).containsExactly("order-rectification");
        story.ordered(1, TaskStory.PROPERTY);
        assertThat(acts(TaskStory.CHIEF)).containsExactly("report-rectified", "extend-rectification");
        story.reported();
        assertThat(acts(TaskStory.OFFICER)).containsExactly("reinspect");
        assertThat(acts(TaskStory.CHIEF)).isEmpty();
        story.passed(TaskTerm.REINSPECT, 1);
        assertThat(acts(TaskStory.CHIEF)).containsExactly("reinspect");
        story.reinspected(false);
        assertThat(acts(TaskStory.CHIEF)).containsExactly("order-rectification", "record-hearing");
        story.heard();
        assertThat(acts(TaskStory.CHIEF)).contains("decide-penalty");
        story.penalised().closed(ReferralOutcome.PENALISED);
        assertThat(acts(TaskStory.CHIEF)).isEmpty();
        TaskView task = task(TaskStory.CHIEF);
        assertThat(task.penalty()).isEqualTo(PenaltyKind.FINE_OR_CONFISCATION);
        assertThat(task.outcome()).isEqualTo(ReferralOutcome.PENALISED);
        assertThat(task.orders()).singleElement().satisfies(order -> {
            assertThat(order.rectified()).isFalse();
            assertThat(order.reportedBy()).isEqualTo(TaskStory.PROPERTY);
        });
    }

    @Test
    void tiesAMergedTaskToTheOlderOne() {
        story.opened().task(new TaskMergedInto(TaskStory.TASK, "enf-older", "ref-1", TaskStory.CASE, story.now()));
        TaskView task = task(TaskStory.CHIEF);
        assertThat(task.mergedInto()).isEqualTo("enf-older");
        assertThat(task.head().stage()).isEqualTo(TaskStage.MERGED.name());
        assertThat(task.head().links()).contains(new MatterLink("enf-older", MatterLink.Relation.SAME));
    }

    @Test
    void waitsForTheAskersOwnWrite() {
        story.patrol();
        models.play(story.events());
        TaskView task = models.ask(new FindTask(TaskStory.TASK, null, story.last()), TaskView.class, TaskStory.CHIEF);
        assertThat(task.originId()).isNull();
        assertThat(task.text()).isEqualTo("楼顶有棚");
    }

    private List<String> acts(Actor actor) {
        return task(actor).head().acts();
    }

    private TaskView task(Actor actor) {
        models.play(TaskStory.ORIGIN.events());
        models.play(story.events());
        return models.ask(new FindTask(TaskStory.TASK, null, null), TaskView.class, actor);
    }
}
