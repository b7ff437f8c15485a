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

/** What the petition office 信访工作机构 does. */
@RestController
@RequestMapping("/api/petitions/{id}")
@Tag(name = "petitions", description = "Petitions: registration, acceptance, reply, review and re-review, co-signing")
class OfficeActions {

    private final PetitionChanges changes;

    OfficeActions(PetitionChanges changes) {
        this.changes = changes;
    }

    @PostMapping("/moderation")
    @Operation(
            operationId = "moderatePetition",
            summary = "Write what everyone, and what the accused, may read",
            description = "The original text is kept, and shown to neither.")
    ResponseEntity<Change> moderate(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionModeration body) {
        return changes.send(PetitionActs.MODERATE, id, seen, key, body);
    }

    @PostMapping("/forwarding")
    @Operation(
            operationId = "forwardPetition",
            summary = "Forward it to the body that may handle it",
            description = "Never to the accused, and never twice to the same body.")
    ResponseEntity<Change> forward(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionOrganisation body) {
        return changes.send(PetitionActs.FORWARD, id, seen, key, body);
    }

    @PostMapping("/mediation")
    @Operation(
            operationId = "referPetitionToMediation",
            summary = "Hand it to mediation",
            description =
                    "Civil matters only, no proceedings running, and both sides agree. The term to finish runs on.")
    ResponseEntity<Change> refer(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionMediation body) {
        return changes.send(PetitionActs.REFER_TO_MEDIATION, id, seen, key, body);
    }

    @PostMapping("/mediation-return")
    @Operation(operationId = "takeBackPetitionReferral", summary = "Take it back from mediation")
    ResponseEntity<Change> takeBack(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionNothing body) {
        return changes.send(PetitionActs.TAKE_BACK_REFERRAL, id, seen, key, body);
    }

    @PostMapping("/settlement")
    @Operation(
            operationId = "closeSettledPetition",
            summary = "Close what mediation settled",
            description = "The petitioner has to agree.")
    ResponseEntity<Change> closeSettled(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionSettlement body) {
        return changes.send(PetitionActs.CLOSE_SETTLED, id, seen, key, body);
    }
}
