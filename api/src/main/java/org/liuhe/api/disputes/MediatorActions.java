package org.liuhe.api.disputes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.liuhe.api.disputes.Bodies.DisputeAgreement;
import org.liuhe.api.disputes.Bodies.DisputeNothing;
import org.liuhe.api.disputes.Bodies.DisputeSession;
import org.liuhe.api.disputes.Bodies.DisputeSessionSummary;
import org.liuhe.api.disputes.Bodies.DisputeViolation;
import org.liuhe.api.disputes.Bodies.DisputeWarning;
import org.liuhe.api.idempotency.IdempotencyFilter;
import org.liuhe.api.problems.Version;
import org.liuhe.api.web.Change;
import org.liuhe.api.web.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the mediator does. */
@RestController
@RequestMapping("/api/disputes/{id}")
@Tag(name = "disputes")
class MediatorActions {

    private final DisputeChanges changes;

    MediatorActions(DisputeChanges changes) {
        this.changes = changes;
    }

    @PostMapping("/schedule-session")
    @Operation(operationId = "disputeScheduleSession", summary = "Set a session")
    ResponseEntity<Change> scheduleSession(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeSession body) {
        return changes.send(DisputeActs.SCHEDULE_SESSION, id, seen, key, body);
    }

    @PostMapping("/hold-session")
    @Operation(operationId = "disputeHoldSession", summary = "Record a session")
    ResponseEntity<Change> holdSession(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeSessionSummary body) {
        return changes.send(DisputeActs.HOLD_SESSION, id, seen, key, body);
    }

    @PostMapping("/report-risk")
    @Operation(operationId = "disputeReportRisk", summary = "Tell the police of a risk of violence")
    ResponseEntity<Change> reportRisk(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeWarning body) {
        return changes.send(DisputeActs.REPORT_RISK, id, seen, key, body);
    }

    @PostMapping("/record-agreement")
    @Operation(operationId = "disputeRecordAgreement", summary = "Record what was agreed")
    ResponseEntity<Change> recordAgreement(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeAgreement body) {
        return changes.send(DisputeActs.RECORD_AGREEMENT, id, seen, key, body);
    }

    @PostMapping("/sign-mediator")
    @Operation(operationId = "disputeSignMediator", summary = "Sign as the mediator, after all parties")
    ResponseEntity<Change> signMediator(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen) {
        return changes.send(DisputeActs.SIGN_MEDIATOR, id, seen, key, new DisputeNothing());
    }

    @PostMapping("/refer-enforcement")
    @Operation(operationId = "disputeReferEnforcement", summary = "Pass a violation on, at a side's request")
    ResponseEntity<Change> referEnforcement(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeViolation body) {
        return changes.send(DisputeActs.REFER_ENFORCEMENT, id, seen, key, body);
    }
}
