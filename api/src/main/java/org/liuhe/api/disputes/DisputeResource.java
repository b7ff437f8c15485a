package org.liuhe.api.disputes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import org.liuhe.api.disputes.Bodies.DisputeApplication;
import org.liuhe.api.disputes.Bodies.DisputeHandOver;
import org.liuhe.api.disputes.DisputeChanges.OpenedDispute;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.idempotency.IdempotencyFilter;
import org.liuhe.api.problems.Version;
import org.liuhe.api.web.Reading;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.FindDispute;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(
        name = "disputes",
        description = "Mediation under the People's Mediation Law: free of charge, and by consent of all")
class DisputeResource {

    private final Edge edge;
    private final DisputeChanges changes;

    DisputeResource(Edge edge, DisputeChanges changes) {
        this.edge = edge;
        this.changes = changes;
    }

    @PostMapping("/api/disputes")
    @ApiResponse(responseCode = "201", description = "The dispute was opened", useReturnTypeSchema = true)
    @Operation(
            operationId = "applyForMediation",
            summary = "Apply for mediation",
            description = "Free of charge. The same key of the same person always finds the same dispute.")
    ResponseEntity<OpenedDispute> apply(
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody DisputeApplication body) {
        return changes.open(DisputeActs.APPLY, key, body);
    }

    @PostMapping("/api/disputes/hand-overs")
    @ApiResponse(responseCode = "201", description = "The dispute was opened", useReturnTypeSchema = true)
    @Operation(operationId = "handOverDispute", summary = "Hand a dispute over, as the police or a court")
    ResponseEntity<OpenedDispute> handOver(
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody DisputeHandOver body) {
        return changes.open(DisputeActs.HAND_OVER, key, body);
    }

    @GetMapping("/api/disputes/{id}")
    @Operation(
            operationId = "findDispute",
            summary = "One dispute, as far as one may see it",
            description = "The ETag (`\"m4\"`) is the version that a change names in If-Match.")
    @ApiResponse(
            responseCode = "200",
            description = "As it is now",
            useReturnTypeSchema = true,
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the dispute",
                            schema = @Schema(type = "string")))
    DisputeView find(
            @PathVariable String id,
            @Parameter(description = "Only what had been recorded by then", example = "2026-11-24T16:00:00Z")
                    @RequestParam(required = false)
                    Instant asKnownAt,
            @Reading StreamPosition after,
            HttpServletResponse response) {
        DisputeView dispute = edge.ask(new FindDispute(id, asKnownAt, after));
        // not on a ResponseEntity: overdue marks move without the version, so that it must never lead to a 304
        response.setHeader(
                HttpHeaders.ETAG, Version.ofMatter(dispute.head().version()).etag());
        return dispute;
    }
}
