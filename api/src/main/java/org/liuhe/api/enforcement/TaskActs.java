package org.liuhe.api.enforcement;

import java.util.List;
import java.util.function.Function;
import org.liuhe.api.enforcement.TaskBodies.DispatchAcceptance;
import org.liuhe.api.enforcement.TaskBodies.DispatchChoice;
import org.liuhe.api.enforcement.TaskBodies.DispatchRefusal;
import org.liuhe.api.enforcement.TaskBodies.EvidenceReference;
import org.liuhe.api.enforcement.TaskBodies.FindingNote;
import org.liuhe.api.enforcement.TaskBodies.HearingNote;
import org.liuhe.api.enforcement.TaskBodies.InspectionSplit;
import org.liuhe.api.enforcement.TaskBodies.NewPatrolTask;
import org.liuhe.api.enforcement.TaskBodies.PenaltyDecision;
import org.liuhe.api.enforcement.TaskBodies.RectificationExtension;
import org.liuhe.api.enforcement.TaskBodies.RectificationOrder;
import org.liuhe.api.enforcement.TaskBodies.RectificationReport;
import org.liuhe.api.enforcement.TaskBodies.ReinspectionNote;
import org.liuhe.api.enforcement.TaskBodies.TaskMerge;
import org.liuhe.api.enforcement.TaskBodies.TaskRefusal;
import org.liuhe.api.enforcement.TaskBodies.TeamPlan;
import org.liuhe.api.matters.Act;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.enforcement.AcceptDispatch;
import org.liuhe.contracts.enforcement.DecidePenalty;
import org.liuhe.contracts.enforcement.DeclineDispatch;
import org.liuhe.contracts.enforcement.DeclineTask;
import org.liuhe.contracts.enforcement.DispatchTask;
import org.liuhe.contracts.enforcement.Evidence;
import org.liuhe.contracts.enforcement.ExtendRectification;
import org.liuhe.contracts.enforcement.FormTeam;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.MergeTask;
import org.liuhe.contracts.enforcement.OpenPatrolTask;
import org.liuhe.contracts.enforcement.OrderRectification;
import org.liuhe.contracts.enforcement.PlannedInspection;
import org.liuhe.contracts.enforcement.RecordFinding;
import org.liuhe.contracts.enforcement.RecordHearing;
import org.liuhe.contracts.enforcement.ReinspectTask;
import org.liuhe.contracts.enforcement.ReportRectified;
import org.liuhe.contracts.enforcement.SplitTask;
import org.liuhe.contracts.enforcement.TaskId;
import org.liuhe.contracts.matters.MatterKind;

/** What can be done about an enforcement task: one maker an act, for the REST resource and for the page. */
final class TaskActs {

    static final Act<NewPatrolTask> OPEN_PATROL = Act.opening(
            MatterKind.ENFORCEMENT,
            "open-patrol",
            NewPatrolTask.class,
            (id, version, key, body) -> new OpenPatrolTask(
                    new TaskId(id),
                    new OrganisationId(body.organisation()),
                    new AreaPath(body.area()),
                    body.place(),
                    body.text()));
    static final Act<TeamPlan> FORM_TEAM = about(
            "form-team",
            TeamPlan.class,
            (id, version, key, body) -> new FormTeam(
                    new TaskId(id),
                    new OrganisationId(body.leadOrganisation()),
                    list(body.partners(), partner -> new OrganisationId(partner.organisation())),
                    version));
    static final Act<DispatchChoice> DISPATCH = about(
            "dispatch",
            DispatchChoice.class,
            (id, version, key, body) -> new DispatchTask(new TaskId(id), new MemberId(body.member()), version));
    static final Act<DispatchAcceptance> ACCEPT = about(
            "accept",
            DispatchAcceptance.class,
            (id, version, key, body) -> new AcceptDispatch(new TaskId(id), body.dispatch(), version));
    static final Act<DispatchRefusal> DECLINE_DISPATCH = about(
            "decline-dispatch",
            DispatchRefusal.class,
            (id, version, key, body) ->
                    new DeclineDispatch(new TaskId(id), body.dispatch(), body.reason(), body.explanation(), version));
    static final Act<FindingNote> RECORD_FINDING = about(
            "record-finding",
            FindingNote.class,
            (id, version, key, body) -> new RecordFinding(
                    new TaskId(id),
                    body.inspection(),
                    body.violation(),
                    body.text(),
                    evidence(body.evidence()),
                    version));
    static final Act<InspectionSplit> SPLIT = about(
            "split",
            InspectionSplit.class,
            (id, version, key, body) -> new SplitTask(
                    new TaskId(id),
                    list(body.inspections(), plan -> new PlannedInspection(plan.place(), new MemberId(plan.member()))),
                    version));
    static final Act<TaskMerge> MERGE = about(
            "merge",
            TaskMerge.class,
            (id, version, key, body) -> new MergeTask(new TaskId(id), new TaskId(body.into()), version));
    static final Act<RectificationOrder> ORDER = about(
            "order-rectification",
            RectificationOrder.class,
            (id, version, key, body) -> new OrderRectification(
                    new TaskId(id),
                    isBlank(body.responsibleOrganisation()) ? null : new OrganisationId(body.responsibleOrganisation()),
                    body.responsibleName(),
                    body.text(),
                    version));
    static final Act<RectificationExtension> EXTEND = about(
            "extend-rectification",
            RectificationExtension.class,
            (id, version, key, body) -> new ExtendRectification(new TaskId(id), body.reasons(), version));
    static final Act<RectificationReport> REPORT_RECTIFIED = about(
            "report-rectified",
            RectificationReport.class,
            (id, version, key, body) ->
                    new ReportRectified(new TaskId(id), body.text(), evidence(body.evidence()), version));
    static final Act<ReinspectionNote> REINSPECT = about(
            "reinspect",
            ReinspectionNote.class,
            (id, version, key, body) -> new ReinspectTask(
                    new TaskId(id), body.rectified(), body.text(), evidence(body.evidence()), version));
    static final Act<HearingNote> RECORD_HEARING = about(
            "record-hearing",
            HearingNote.class,
            (id, version, key, body) -> new RecordHearing(new TaskId(id), body.statement(), body.waived(), version));
    static final Act<PenaltyDecision> DECIDE_PENALTY = about(
            "decide-penalty",
            PenaltyDecision.class,
            (id, version, key, body) ->
                    new DecidePenalty(new TaskId(id), body.kind(), body.text(), body.legalBasis(), version));
    static final Act<TaskRefusal> DECLINE = about(
            "decline",
            TaskRefusal.class,
            (id, version, key, body) -> new DeclineTask(new TaskId(id), body.reasons(), version));

    static final List<Act<?>> ALL = List.of(
            OPEN_PATROL,
            FORM_TEAM,
            DISPATCH,
            ACCEPT,
            DECLINE_DISPATCH,
            RECORD_FINDING,
            SPLIT,
            MERGE,
            ORDER,
            EXTEND,
            REPORT_RECTIFIED,
            REINSPECT,
            RECORD_HEARING,
            DECIDE_PENALTY,
            DECLINE);

    private TaskActs() {}

    private static <B> Act<B> about(String name, Class<B> body, Act.Maker<B> maker) {
        return Act.about(MatterKind.ENFORCEMENT, name, body, maker);
    }

    private static List<Evidence> evidence(List<EvidenceReference> given) {
        return list(given, piece -> new Evidence(piece.sha256(), piece.mediaType(), piece.description()));
    }

    private static <T, R> List<R> list(List<T> given, Function<T, R> each) {
        return given == null ? List.of() : given.stream().map(each).toList();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
