package org.liuhe.api.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.problems.Version;
import org.liuhe.api.web.Reading;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindDossier;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "staff")
class DossierResource {
    private final Edge edge;

    DossierResource(Edge edge) {
        this.edge = edge;
    }

    @GetMapping("/api/dossiers/{matter}")
    @Operation(
            operationId = "findDossier",
            summary = "One matter whole",
            description =
                    "The ETag (`\"c3-k7\"`) holds the versions of the complaint and of the case: it serves as If-Match "
                            + "for every change of the matter.")
    DossierView find(
            @Parameter(description = "Complaint id, case id or tracking code") @PathVariable String matter,
            @Parameter(description = "Only what had been recorded by then", example = "2026-11-24T16:00:00Z")
                    @RequestParam(required = false)
                    Instant asKnownAt,
            @Reading StreamPosition after,
            HttpServletResponse response) {
        DossierView dossier = edge.ask(new FindDossier(matter, asKnownAt, after));
        // not on a ResponseEntity: overdue marks move without the version, so that it must never lead to a 304
        response.setHeader(
                HttpHeaders.ETAG,
                Version.ofDossier(dossier.complaintVersion(), dossier.caseVersion())
                        .etag());
        return dossier;
    }
}
