package org.liuhe.api.disputes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.liuhe.api.disputes.Bodies.DisputeDecline;
import org.liuhe.api.disputes.Bodies.DisputeIdentity;
import org.liuhe.api.disputes.Bodies.DisputeMediatorNaming;
import org.liuhe.api.disputes.Bodies.DisputeNothing;
import org.liuhe.api.disputes.Bodies.DisputeReason;
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

/** What the committee does. */
@RestController
@RequestMapping("/api/disputes/{id}")
@Tag(name = "disputes")
class CommitteeActions {

    private final DisputeChanges changes;

    CommitteeActions(DisputeChanges changes) {
        this.changes = changes;
    }

    @PostMapping("/accept")
    @Operation(operationId = "disputeAccept", summary = "Take the dispute, and invite the parties")
    ResponseEntity<Change> accept(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen) {
        return changes.send(DisputeActs.ACCEPT, id, seen, key, new DisputeNothing());
    }

    @PostMapping("/decline")
    @Operation(operationId = "disputeDecline", summary = "Do not take the dispute")
    ResponseEntity<Change> decline(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeDecline body) {
        return changes.send(DisputeActs.DECLINE, id, seen, key, body);
    }

    @PostMapping("/name-mediator")
    @Operation(operationId = "disputeNameMediator", summary = "Name a mediator")
    ResponseEntity<Change> nameMediator(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeMediatorNaming body) {
        return changes.send(DisputeActs.NAME_MEDIATOR, id, seen, key, body);
    }

    @PostMapping("/keep-mediator")
    @Operation(operationId = "disputeKeepMediator", summary = "Keep the mediator whom a party asked to recuse")
    ResponseEntity<Change> keepMediator(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeReason body) {
        return changes.send(DisputeActs.KEEP_MEDIATOR, id, seen, key, body);
    }

    @PostMapping("/recuse")
    @Operation(operationId = "disputeRecuse", summary = "Recuse, or replace the mediator")
    ResponseEntity<Change> recuse(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeReason body) {
        return changes.send(DisputeActs.RECUSE, id, seen, key, body);
    }

    @PostMapping("/seal")
    @Operation(operationId = "disputeSeal", summary = "Seal the agreement, last")
    ResponseEntity<Change> seal(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen) {
        return changes.send(DisputeActs.SEAL, id, seen, key, new DisputeNothing());
    }

    @PostMapping("/identify-party")
    @Operation(operationId = "disputeIdentifyParty", summary = "Tie a party to an account")
    ResponseEntity<Change> identifyParty(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeIdentity body) {
        return changes.send(DisputeActs.IDENTIFY_PARTY, id, seen, key, body);
    }
}
