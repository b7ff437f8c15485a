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

/** What the operator decides where nobody serves. */
@RestController
@RequestMapping("/api/petitions/{id}")
@Tag(name = "petitions", description = "Petitions: registration, acceptance, reply, review and re-review, co-signing")
class OperatorActions {

    private final PetitionChanges changes;

    OperatorActions(PetitionChanges changes) {
        this.changes = changes;
    }

    @PostMapping("/office")
    @Operation(operationId = "assignPetitionOffice", summary = "Name the petition office")
    ResponseEntity<Change> assignOffice(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionOrganisation body) {
        return changes.send(PetitionActs.ASSIGN_OFFICE, id, seen, key, body);
    }

    @PostMapping("/reviewer")
    @Operation(
            operationId = "assignPetitionReviewer",
            summary = "Name the body that reviews",
            description = "A higher one, that did not decide before.")
    ResponseEntity<Change> assignReviewer(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionReviewer body) {
        return changes.send(PetitionActs.ASSIGN_REVIEWER, id, seen, key, body);
    }

    @PostMapping("/co-signers-answerer")
    @Operation(operationId = "assignCoSignersAnswer", summary = "Name who answers the co-signers")
    ResponseEntity<Change> assignAnswer(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.CoSignersAnswerer body) {
        return changes.send(PetitionActs.ASSIGN_ANSWER, id, seen, key, body);
    }
}
