package org.liuhe.api.petitions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.idempotency.IdempotencyFilter;
import org.liuhe.api.problems.Version;
import org.liuhe.api.web.Reading;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.petitions.FindPetition;
import org.liuhe.contracts.petitions.PetitionView;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/petitions")
@Tag(name = "petitions", description = "Petitions: registration, acceptance, reply, review and re-review, co-signing")
class PetitionResource {

    private final PetitionChanges changes;
    private final Edge edge;

    PetitionResource(PetitionChanges changes, Edge edge) {
        this.changes = changes;
        this.edge = edge;
    }

    @PostMapping
    @ApiResponse(responseCode = "201", description = "The petition is registered", useReturnTypeSchema = true)
    @Operation(
            operationId = "filePetition",
            summary = "File a petition",
            description = "The same key of the same person always finds the same petition, even after a crash.")
    ResponseEntity<PetitionChanges.FiledPetition> file(
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.NewPetition body) {
        return changes.open(PetitionActs.FILE, key, body);
    }

    @PostMapping("/registrations")
    @ApiResponse(responseCode = "201", description = "The petition is registered", useReturnTypeSchema = true)
    @Operation(
            operationId = "registerPetition",
            summary = "Register a visit or a letter on somebody's behalf",
            description = "By the staff of a petition office that serves the area.")
    ResponseEntity<PetitionChanges.FiledPetition> register(
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody PetitionBodies.PetitionRegistration body) {
        return changes.open(PetitionActs.REGISTER, key, body);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "findPetition",
            summary = "One petition, as far as one may see it",
            description = "Whole for the petitioner and for those who handle it. Members of the accused organisation, "
                    + "co-signers and, where it is public, everybody else see neither the petitioner nor the text. "
                    + "The ETag (`\"m4\"`) is the version that a change names in If-Match.")
    @ApiResponse(
            responseCode = "200",
            description = "As it is now, or was known then",
            useReturnTypeSchema = true,
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the petition",
                            schema = @Schema(type = "string")))
    PetitionView find(
            @PathVariable String id,
            @Parameter(description = "Only what had been recorded by then", example = "2026-11-24T16:00:00Z")
                    @RequestParam(required = false)
                    Instant asKnownAt,
            @Reading StreamPosition after,
            HttpServletResponse response) {
        PetitionView petition = edge.ask(new FindPetition(id, asKnownAt, after));
        // not on a ResponseEntity: overdue marks move without the version, so that it must never lead to a 304
        response.setHeader(
                HttpHeaders.ETAG, Version.ofMatter(petition.head().version()).etag());
        return petition;
    }
}
