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

/** What the body does that handles the petition, or answers its co-signers. */
@RestController
@RequestMapping("/api/petitions/{id}")
@Tag(name = "petitions", description = "Petitions: registration, acceptance, reply, review and re-review, co-signing")
class BodyActions {

    private final PetitionChanges changes;

    BodyActions(PetitionChanges changes) {
        this.changes = changes;
    }

    @PostMapping("/acceptance")
    @Operation(
            operationId = "acceptPetition",
            summary = "Accept it",
            description = "Within 15 days; 60 days to finish it begin.")
    ResponseEntity<Change> accept(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionNothing body) {
        return changes.send(PetitionActs.ACCEPT, id, seen, key, body);
    }

    @PostMapping("/refusal")
    @Operation(operationId = "declinePetition", summary = "Do not accept it, and say why")
    ResponseEntity<Change> decline(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionRefusal body) {
        return changes.send(PetitionActs.DECLINE, id, seen, key, body);
    }

    @PostMapping("/objection")
    @Operation(
            operationId = "objectToPetition",
            summary = "Say that one is the wrong body",
            description = "Within 5 working days; the office has it again.")
    ResponseEntity<Change> object(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionObjection body) {
        return changes.send(PetitionActs.OBJECT, id, seen, key, body);
    }

    @PostMapping("/extension")
    @Operation(
            operationId = "extendPetition",
            summary = "Make the term to finish longer",
            description = "Once, by at most 30 days, with reasons, before it has passed.")
    ResponseEntity<Change> extend(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionExtension body) {
        return changes.send(PetitionActs.EXTEND, id, seen, key, body);
    }

    @PostMapping("/reply")
    @Operation(
            operationId = "replyToPetition",
            summary = "Reply in writing",
            description = "Facts, reasons, legal basis, and how to ask for a review.")
    ResponseEntity<Change> reply(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionReply body) {
        return changes.send(PetitionActs.REPLY, id, seen, key, body);
    }

    @PostMapping("/co-signers-answer")
    @Operation(
            operationId = "answerCoSigners",
            summary = "Answer the co-signers, in public",
            description = "By the tier that owes it.")
    ResponseEntity<Change> answerCoSigners(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.CoSignersAnswer body) {
        return changes.send(PetitionActs.ANSWER_CO_SIGNERS, id, seen, key, body);
    }
}
