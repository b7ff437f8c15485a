package org.liuhe.api.petitions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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

/** What the petitioner does, and whoever co-signs. */
@RestController
@RequestMapping("/api/petitions/{id}")
@Tag(name = "petitions", description = "Petitions: registration, acceptance, reply, review and re-review, co-signing")
class PetitionerActions {

    private final PetitionChanges changes;

    PetitionerActions(PetitionChanges changes) {
        this.changes = changes;
    }

    @PostMapping("/review-request")
    @Operation(
            operationId = "askPetitionReview",
            summary = "Ask for a review, or for a re-review",
            description = "Of the reply within 30 days, then of the review within 30 days.")
    ResponseEntity<Change> askReview(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionReviewRequest body) {
        return changes.send(PetitionActs.ASK_REVIEW, id, seen, key, body);
    }

    @PostMapping("/withdrawal")
    @Operation(
            operationId = "withdrawPetition",
            summary = "Take the petition back",
            description = "At any time before the final answer.")
    ResponseEntity<Change> withdraw(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionNothing body) {
        return changes.send(PetitionActs.WITHDRAW, id, seen, key, body);
    }

    @PostMapping("/settlement-agreement")
    @Operation(operationId = "agreeToPetitionSettlement", summary = "Agree that mediation settled the matter")
    ResponseEntity<Change> agree(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionNothing body) {
        return changes.send(PetitionActs.AGREE_TO_SETTLEMENT, id, seen, key, body);
    }

    @PostMapping("/co-signature")
    @Operation(
            operationId = "coSignPetition",
            summary = "Co-sign a public petition",
            description =
                    "Once for each person, and not one's own. Needs no If-Match: nobody else's signature makes it wrong.")
    ResponseEntity<Change> coSign(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionNothing body) {
        return changes.send(PetitionActs.CO_SIGN, id, key, body);
    }

    @PostMapping("/co-signature-withdrawal")
    @Operation(
            operationId = "withdrawCoSignature",
            summary = "Take one's co-signature back",
            description = "What a tier owes the co-signers already, it owes them still.")
    ResponseEntity<Change> withdrawCoSignature(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionNothing body) {
        return changes.send(PetitionActs.WITHDRAW_CO_SIGN, id, key, body);
    }
}
