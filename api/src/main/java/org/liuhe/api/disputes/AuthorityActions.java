package org.liuhe.api.disputes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.liuhe.api.disputes.Bodies.DisputeBodyNamed;
import org.liuhe.api.disputes.Bodies.DisputeNothing;
import org.liuhe.api.disputes.Bodies.DisputeParty;
import org.liuhe.api.disputes.Bodies.DisputeReason;
import org.liuhe.api.disputes.Bodies.DisputeRuling;
import org.liuhe.api.disputes.Bodies.DisputeWords;
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

/** What the police, the court and an operator do. */
@RestController
@RequestMapping("/api/disputes/{id}")
@Tag(name = "disputes")
class AuthorityActions {

    private final DisputeChanges changes;

    AuthorityActions(DisputeChanges changes) {
        this.changes = changes;
    }

    @PostMapping("/answer-risk")
    @Operation(operationId = "disputeAnswerRisk", summary = "Say what the police did")
    ResponseEntity<Change> answerRisk(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeWords body) {
        return changes.send(DisputeActs.ANSWER_RISK, id, seen, key, body);
    }

    @PostMapping("/acknowledge")
    @Operation(operationId = "disputeAcknowledge", summary = "Take note of how it ended")
    ResponseEntity<Change> acknowledge(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen) {
        return changes.send(DisputeActs.ACKNOWLEDGE, id, seen, key, new DisputeNothing());
    }

    @PostMapping("/confirm-agreement")
    @Operation(operationId = "disputeConfirmAgreement", summary = "Confirm the agreement")
    ResponseEntity<Change> confirmAgreement(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeRuling body) {
        return changes.send(DisputeActs.CONFIRM_AGREEMENT, id, seen, key, body);
    }

    @PostMapping("/refuse-confirmation")
    @Operation(operationId = "disputeRefuseConfirmation", summary = "Do not confirm the agreement")
    ResponseEntity<Change> refuseConfirmation(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeReason body) {
        return changes.send(DisputeActs.REFUSE_CONFIRMATION, id, seen, key, body);
    }

    @PostMapping("/assign-committee")
    @Operation(operationId = "disputeAssignCommittee", summary = "Name a committee where none serves")
    ResponseEntity<Change> assignCommittee(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeBodyNamed body) {
        return changes.send(DisputeActs.ASSIGN_COMMITTEE, id, seen, key, body);
    }

    @PostMapping("/tell-police")
    @Operation(operationId = "disputeTellPolice", summary = "Name the police to be told")
    ResponseEntity<Change> tellPolice(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeBodyNamed body) {
        return changes.send(DisputeActs.TELL_POLICE, id, seen, key, body);
    }

    @PostMapping("/send-to-court")
    @Operation(operationId = "disputeSendToCourt", summary = "Name the court")
    ResponseEntity<Change> sendToCourt(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeBodyNamed body) {
        return changes.send(DisputeActs.SEND_TO_COURT, id, seen, key, body);
    }

    @PostMapping("/remove-party")
    @Operation(operationId = "disputeRemoveParty", summary = "Remove a side that is gone")
    ResponseEntity<Change> removeParty(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeParty body) {
        return changes.send(DisputeActs.REMOVE_PARTY, id, seen, key, body);
    }
}
