package org.liuhe.api.tracking;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.web.Paging;
import org.liuhe.api.web.Reading;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.ListPublicMatters;
import org.liuhe.contracts.tracking.PublicMatter;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.TrackingView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@SecurityRequirements
@Tag(name = "public", description = "What anyone may know of a matter, without an account")
class PublicResource {
    private final Edge edge;

    PublicResource(Edge edge) {
        this.edge = edge;
    }

    @GetMapping("/api/public/matters")
    @Operation(operationId = "listPublicMatters", summary = "Public matters, newest first")
    Page<PublicMatter> list(
            @Parameter(description = "Only in this area and below") @RequestParam(required = false) String area,
            @RequestParam(required = false) String category,
            @RequestParam(required = false) Stage stage,
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = Paging.USUAL) int size) {
        String below = area == null || area.isEmpty() ? null : new AreaPath(area).value();
        return edge.askPage(new ListPublicMatters(below, category, stage, cursor, Paging.size(size)));
    }

    @GetMapping("/api/public/matters/{code}")
    @Operation(
            operationId = "trackMatter",
            summary = "One matter by its tracking code",
            description = "Stage, whose turn it is, what is due and why then; nothing that identifies a person.")
    TrackingView find(@Parameter(example = "7KX-2M9-QHD") @PathVariable String code, @Reading StreamPosition after) {
        return edge.ask(new FindTracking(new TrackingCode(code).value(), after));
    }
}
