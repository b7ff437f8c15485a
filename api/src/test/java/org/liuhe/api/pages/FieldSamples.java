package org.liuhe.api.pages;

import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.TaskStage;
import org.liuhe.contracts.enforcement.TaskView;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.OpenDuty;

/** A task and rows as field work sees them. */
final class FieldSamples {

    static final String TASK = "enf-1";

    private FieldSamples() {}

    static InboxRow row(String id, Task task, String organisation, DueDate due) {
        return new InboxRow(
                id, null, 0, task, organisation, null, null, Samples.ESTATE, "楼顶 " + id, due, false, null, Samples.NOW);
    }

    /** @param acts that are the reader's now */
    static TaskView task(long version, TaskStage stage, String... acts) {
        MatterHead head = new MatterHead(
                TASK,
                MatterKind.ENFORCEMENT,
                version,
                null,
                Samples.ESTATE,
                stage.name(),
                Samples.NOW,
                List.of(new OpenDuty("inspect-1", Task.TASK_INSPECT, null, true, Samples.due("2026-11-26"), false)),
                List.of(acts),
                List.of(),
                List.of(entry(3, "DispatchAccepted"), entry(4, "TaskSplit"), entry(5, "TaskKept")));
        return new TaskView(
                head,
                null,
                null,
                "3 幢楼顶",
                "楼顶有<b>棚",
                "org-lvyuan",
                List.of(),
                1,
                MemberId.of("subject-officer").value(),
                null,
                stage == TaskStage.INSPECTING
                        ? List.of(new TaskView.InspectionView(
                                1,
                                "3 幢楼顶",
                                MemberId.of("subject-officer").value(),
                                "org-lvyuan",
                                null,
                                null,
                                List.of()))
                        : List.of(),
                List.of(),
                false,
                null,
                null,
                null,
                List.of());
    }

    private static DossierEntry entry(long sequence, String type) {
        return new DossierEntry(TASK, sequence, Samples.NOW, type, "staff", null, null, null, null, null, null);
    }
}
