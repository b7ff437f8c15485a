package org.liuhe.api.councils;

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
import org.liuhe.contracts.councils.FindPublicCouncil;
import org.liuhe.contracts.councils.ListPublicCouncils;
import org.liuhe.contracts.councils.PublicCouncil;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/public/councils")
@SecurityRequirements
@Tag(name = "public", description = "What anyone may know of a matter, without an account")
class PublicCouncilResource {

    private final Edge edge;

    PublicCouncilResource(Edge edge) {
        this.edge = edge;
    }

    @GetMapping
    @Operation(
            operationId = "listPublicCouncils",
            summary = "Councils whose meeting is over, newest first",
            description =
                    "Those about public matters, and those that a community called of its own accord. What a council came to is there once its minutes are published.")
    Page<PublicCouncil> list(
            @Parameter(description = "Only in this area and below") @RequestParam(required = false) String area,
            @Parameter(description = "Only about the public matter of this tracking code", example = "7KX-2M9-QHD")
                    @RequestParam(required = false)
                    String code,
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = Paging.USUAL) int size) {
        String below = area == null || area.isEmpty() ? null : new AreaPath(area).value();
        String about = code == null || code.isEmpty() ? null : new TrackingCode(code).value();
        return edge.askPage(new ListPublicCouncils(below, about, cursor, Paging.size(size)));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "findPublicCouncil",
            summary = "Minutes and resolution of a council",
            description = "Once its meeting is over; what it came to, once the minutes are published. Names nobody.")
    PublicCouncil published(@PathVariable String id, @Reading StreamPosition after) {
        return edge.ask(new FindPublicCouncil(id, after));
    }
}
