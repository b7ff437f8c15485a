package org.liuhe.api.enforcement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.idempotency.IdempotencyFilter;
import org.liuhe.api.matters.Act;
import org.liuhe.api.problems.Version;
import org.liuhe.api.web.Answers;
import org.liuhe.api.web.Change;
import org.liuhe.api.web.Reading;
import org.liuhe.api.web.Seen;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.enforcement.FindTask;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.ReportAvailability;
import org.liuhe.contracts.enforcement.TaskView;
import org.liuhe.contracts.matters.MatterKind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "enforcement", description = "Enforcement tasks: inspection, rectification, re-inspection, penalty")
class EnforcementResource {

    private static final String TASKS = "/api/enforcement/tasks";
    private static final String TASK = TASKS + "/{id}";

    private final Edge edge;
    private final CurrentActor actor;

    EnforcementResource(Edge edge, CurrentActor actor) {
        this.edge = edge;
        this.actor = actor;
    }

    @PostMapping(TASKS)
    @ApiResponse(responseCode = "201", description = "The task is open", useReturnTypeSchema = true)
    @Operation(operationId = "openPatrolTask", summary = "Open a task for what a patrol saw")
    ResponseEntity<OpenedTask> open(
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.NewPatrolTask body) {
        String id =
                Ids.derived(MatterKind.ENFORCEMENT.prefix(), actor.required().subject() + "\n" + key);
        StreamPosition after = edge.send(TaskActs.OPEN_PATROL.maker().command(id, null, key, body), id);
        return Answers.created(TASKS + "/" + id, after, new OpenedTask(id, after));
    }

    @GetMapping(TASK)
    @Operation(
            operationId = "findTask",
            summary = "One task whole",
            description = "For who takes part. The ETag (`\"m4\"`) is the version that a change names in If-Match.")
    @ApiResponse(
            responseCode = "200",
            description = "As it is now, or was known then",
            useReturnTypeSchema = true,
            headers =
                    @Header(name = "ETag", description = "The version of the task", schema = @Schema(type = "string")))
    TaskView find(
            @PathVariable String id,
            @Parameter(description = "Only what had been recorded by then", example = "2026-11-24T16:00:00Z")
                    @RequestParam(required = false)
                    Instant asKnownAt,
            @Reading StreamPosition after,
            HttpServletResponse response) {
        TaskView task = edge.ask(new FindTask(id, asKnownAt, after));
        // not on a ResponseEntity: overdue marks move without the version, so that it must never lead to a 304
        response.setHeader(
                HttpHeaders.ETAG, Version.ofMatter(task.head().version()).etag());
        return task;
    }

    @PostMapping(TASK + "/team")
    @Operation(
            operationId = "formTeam",
            summary = "Form the joint team",
            description = "By the lead; formed anew before anybody is on the way, the term runs on.")
    ResponseEntity<Change> formTeam(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.TeamPlan body) {
        return change(TaskActs.FORM_TEAM, id, seen, key, body);
    }

    @PostMapping(TASK + "/dispatch")
    @Operation(
            operationId = "dispatchTask",
            summary = "Send somebody of the team",
            description = "By the lead; the nearest free member is asked without it.")
    ResponseEntity<Change> dispatchTask(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.DispatchChoice body) {
        return change(TaskActs.DISPATCH, id, seen, key, body);
    }

    @PostMapping(TASK + "/acceptance")
    @Operation(operationId = "acceptDispatch", summary = "Go")
    ResponseEntity<Change> acceptDispatch(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.DispatchAcceptance body) {
        return change(TaskActs.ACCEPT, id, seen, key, body);
    }

    @PostMapping(TASK + "/decline-dispatch")
    @Operation(
            operationId = "declineDispatch",
            summary = "Say that one does not go, and why",
            description = "The next nearest is asked; after three declines the lead must choose.")
    ResponseEntity<Change> declineDispatch(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.DispatchRefusal body) {
        return change(TaskActs.DECLINE_DISPATCH, id, seen, key, body);
    }

    @PostMapping(TASK + "/split")
    @Operation(
            operationId = "splitTask",
            summary = "Make several inspections of one",
            description = "Once, and before anything is found.")
    ResponseEntity<Change> splitTask(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.InspectionSplit body) {
        return change(TaskActs.SPLIT, id, seen, key, body);
    }

    @PostMapping(TASK + "/merge")
    @Operation(
            operationId = "mergeTask",
            summary = "Let the task go on in an older one about the same place",
            description = "Its origin gets the outcome of the older one.")
    ResponseEntity<Change> mergeTask(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.TaskMerge body) {
        return change(TaskActs.MERGE, id, seen, key, body);
    }

    @PostMapping(TASK + "/findings")
    @Operation(
            operationId = "recordFinding",
            summary = "Say what an inspection found",
            description = "A violation needs evidence; where none is found by any inspection, the task closes.")
    ResponseEntity<Change> recordFinding(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.FindingNote body) {
        return change(TaskActs.RECORD_FINDING, id, seen, key, body);
    }

    @PostMapping(TASK + "/rectification")
    @Operation(operationId = "orderRectification", summary = "Order rectification", description = "Twice at most.")
    ResponseEntity<Change> orderRectification(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.RectificationOrder body) {
        return change(TaskActs.ORDER, id, seen, key, body);
    }

    @PostMapping(TASK + "/rectification-extension")
    @Operation(
            operationId = "extendRectification",
            summary = "Make the term of rectification longer",
            description = "Once, with reasons, before it has passed.")
    ResponseEntity<Change> extendRectification(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.RectificationExtension body) {
        return change(TaskActs.EXTEND, id, seen, key, body);
    }

    @PostMapping(TASK + "/rectification-report")
    @Operation(operationId = "reportRectified", summary = "Say that it is rectified")
    ResponseEntity<Change> reportRectified(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.RectificationReport body) {
        return change(TaskActs.REPORT_RECTIFIED, id, seen, key, body);
    }

    @PostMapping(TASK + "/reinspection")
    @Operation(
            operationId = "reinspectTask",
            summary = "Say what the inspection after rectification found",
            description = "Refused before the term has passed, unless rectification is reported.")
    ResponseEntity<Change> reinspectTask(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.ReinspectionNote body) {
        return change(TaskActs.REINSPECT, id, seen, key, body);
    }

    @PostMapping(TASK + "/hearing")
    @Operation(operationId = "recordHearing", summary = "Record that the party was heard")
    ResponseEntity<Change> recordHearing(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.HearingNote body) {
        return change(TaskActs.RECORD_HEARING, id, seen, key, body);
    }

    @PostMapping(TASK + "/penalty")
    @Operation(
            operationId = "decidePenalty",
            summary = "Decide on a penalty",
            description = "After the party was heard; names its legal basis.")
    ResponseEntity<Change> decidePenalty(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.PenaltyDecision body) {
        return change(TaskActs.DECIDE_PENALTY, id, seen, key, body);
    }

    @PostMapping(TASK + "/refusal")
    @Operation(operationId = "declineTask", summary = "Say that it is not for the team to enforce")
    ResponseEntity<Change> declineTask(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.TaskRefusal body) {
        return change(TaskActs.DECLINE, id, seen, key, body);
    }

    @PostMapping("/api/enforcement/availability")
    @Operation(
            operationId = "reportAvailability",
            summary = "Say where one is, and whether one is free",
            description = "Of oneself only. Who is free and nearest is asked to go.")
    ResponseEntity<Change> reportAvailability(
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody TaskBodies.AvailabilityReport body) {
        MemberId member = MemberId.of(actor.required().subject());
        return Answers.changed(edge.send(
                new ReportAvailability(
                        member, new OrganisationId(body.organisation()), new AreaPath(body.area()), body.free()),
                member.value()));
    }

    private <B> ResponseEntity<Change> change(Act<B> act, String id, Version seen, String key, B body) {
        return Answers.changed(edge.send(act.maker().command(id, seen.requireMatter(), key, body), id));
    }

    @Schema(description = "The task is open.")
    record OpenedTask(
            @Schema(example = "enf-3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11") String taskId,
            @Schema(type = "string", example = "enf-3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11@0") StreamPosition after) {}
}
