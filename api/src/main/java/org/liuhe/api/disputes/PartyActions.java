package org.liuhe.api.disputes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.liuhe.api.disputes.Bodies.DisputeBreach;
import org.liuhe.api.disputes.Bodies.DisputeCaucus;
import org.liuhe.api.disputes.Bodies.DisputeEnding;
import org.liuhe.api.disputes.Bodies.DisputeMediatorChoice;
import org.liuhe.api.disputes.Bodies.DisputeNothing;
import org.liuhe.api.disputes.Bodies.DisputeObligation;
import org.liuhe.api.disputes.Bodies.DisputeObligationJudged;
import org.liuhe.api.disputes.Bodies.DisputeParty;
import org.liuhe.api.disputes.Bodies.DisputePartyReason;
import org.liuhe.api.disputes.Bodies.DisputeProposal;
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

/** What a party of a dispute does. */
@RestController
@RequestMapping("/api/disputes/{id}")
@Tag(name = "disputes")
class PartyActions {

    private final DisputeChanges changes;

    PartyActions(DisputeChanges changes) {
        this.changes = changes;
    }

    @PostMapping("/consent")
    @Operation(operationId = "disputeConsent", summary = "Consent to mediation")
    ResponseEntity<Change> consent(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeParty body) {
        return changes.send(DisputeActs.CONSENT, id, seen, key, body);
    }

    @PostMapping("/refuse")
    @Operation(operationId = "disputeRefuse", summary = "Refuse mediation, which ends it")
    ResponseEntity<Change> refuse(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputePartyReason body) {
        return changes.send(DisputeActs.REFUSE, id, seen, key, body);
    }

    @PostMapping("/choose-mediator")
    @Operation(operationId = "disputeChooseMediator", summary = "Choose a mediator")
    ResponseEntity<Change> chooseMediator(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeMediatorChoice body) {
        return changes.send(DisputeActs.CHOOSE_MEDIATOR, id, seen, key, body);
    }

    @PostMapping("/ask-recusal")
    @Operation(operationId = "disputeAskRecusal", summary = "Ask for another mediator")
    ResponseEntity<Change> askRecusal(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputePartyReason body) {
        return changes.send(DisputeActs.ASK_RECUSAL, id, seen, key, body);
    }

    @PostMapping("/caucus")
    @Operation(operationId = "disputeCaucus", summary = "Note what is said in confidence")
    ResponseEntity<Change> caucus(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeCaucus body) {
        return changes.send(DisputeActs.CAUCUS, id, seen, key, body);
    }

    @PostMapping("/propose")
    @Operation(operationId = "disputePropose", summary = "Propose a way out")
    ResponseEntity<Change> propose(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeProposal body) {
        return changes.send(DisputeActs.PROPOSE, id, seen, key, body);
    }

    @PostMapping("/agree-extension")
    @Operation(operationId = "disputeAgreeExtension", summary = "Agree to more time")
    ResponseEntity<Change> agreeExtension(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeParty body) {
        return changes.send(DisputeActs.AGREE_EXTENSION, id, seen, key, body);
    }

    @PostMapping("/sign")
    @Operation(operationId = "disputeSign", summary = "Sign the agreement")
    ResponseEntity<Change> sign(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeParty body) {
        return changes.send(DisputeActs.SIGN, id, seen, key, body);
    }

    @PostMapping("/report-done")
    @Operation(operationId = "disputeReportDone", summary = "Say that an obligation is done")
    ResponseEntity<Change> reportDone(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeObligation body) {
        return changes.send(DisputeActs.REPORT_DONE, id, seen, key, body);
    }

    @PostMapping("/confirm-done")
    @Operation(operationId = "disputeConfirmDone", summary = "Confirm that an obligation is done")
    ResponseEntity<Change> confirmDone(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeObligationJudged body) {
        return changes.send(DisputeActs.CONFIRM_DONE, id, seen, key, body);
    }

    @PostMapping("/report-breach")
    @Operation(operationId = "disputeReportBreach", summary = "Say that an obligation was broken")
    ResponseEntity<Change> reportBreach(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeBreach body) {
        return changes.send(DisputeActs.REPORT_BREACH, id, seen, key, body);
    }

    @PostMapping("/ask-confirmation")
    @Operation(operationId = "disputeAskConfirmation", summary = "Ask for judicial confirmation; it takes all sides")
    ResponseEntity<Change> askConfirmation(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeParty body) {
        return changes.send(DisputeActs.ASK_CONFIRMATION, id, seen, key, body);
    }

    @PostMapping("/end")
    @Operation(operationId = "disputeEnd", summary = "End mediation")
    ResponseEntity<Change> end(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody DisputeEnding body) {
        return changes.send(DisputeActs.END, id, seen, key, body);
    }

    @PostMapping("/withdraw")
    @Operation(operationId = "disputeWithdraw", summary = "Withdraw the application")
    ResponseEntity<Change> withdraw(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen) {
        return changes.send(DisputeActs.WITHDRAW, id, seen, key, new DisputeNothing());
    }
}
