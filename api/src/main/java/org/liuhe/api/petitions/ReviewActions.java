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

/** What the body does that reviews 复查, or re-reviews 复核. */
@RestController
@RequestMapping("/api/petitions/{id}")
@Tag(name = "petitions", description = "Petitions: registration, acceptance, reply, review and re-review, co-signing")
class ReviewActions {

    private final PetitionChanges changes;

    ReviewActions(PetitionChanges changes) {
        this.changes = changes;
    }

    @PostMapping("/review-answer")
    @Operation(
            operationId = "answerPetitionReview",
            summary = "Answer the review",
            description = "The answer to a re-review is final.")
    ResponseEntity<Change> answer(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionReviewOpinion body) {
        return changes.send(PetitionActs.ANSWER_REVIEW, id, seen, key, body);
    }

    @PostMapping("/hearing")
    @Operation(
            operationId = "openPetitionHearing",
            summary = "Open a hearing",
            description = "In a re-review; its time is not counted.")
    ResponseEntity<Change> openHearing(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionNothing body) {
        return changes.send(PetitionActs.OPEN_HEARING, id, seen, key, body);
    }

    @PostMapping("/hearing-end")
    @Operation(
            operationId = "closePetitionHearing",
            summary = "Close the hearing",
            description = "Within 60 days, a rule of this system; the term goes on.")
    ResponseEntity<Change> closeHearing(
            @PathVariable String id,
            @Seen Version seen,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionNothing body) {
        return changes.send(PetitionActs.CLOSE_HEARING, id, seen, key, body);
    }
}
