package org.liuhe.api.matters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.web.Paging;
import org.liuhe.api.web.Reading;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.matters.FindMatterGraph;
import org.liuhe.contracts.matters.ListMyMatters;
import org.liuhe.contracts.matters.MatterGraph;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterRow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "matters")
class MatterResource {

    private final Edge edge;

    MatterResource(Edge edge) {
        this.edge = edge;
    }

    @GetMapping("/api/matters")
    @Operation(
            operationId = "listMyMatters",
            summary = "Councils, disputes, tasks and petitions in which one takes part, newest first")
    Page<MatterRow> mine(
            @RequestParam(required = false) MatterKind kind,
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = Paging.USUAL) int size,
            @Reading StreamPosition after) {
        return edge.askPage(new ListMyMatters(kind, cursor, Paging.size(size), after));
    }

    @GetMapping("/api/matters/{matter}/graph")
    @Operation(
            operationId = "findMatterGraph",
            summary = "All that belongs to one matter",
            description =
                    "From a complaint, case, council, dispute, enforcement task or petition to every other that it is tied to, "
                            + "with the hand-offs and what came back. What one may not read is a nameless node.")
    MatterGraph graph(
            @Parameter(description = "Id of a matter of any kind, or a tracking code") @PathVariable String matter,
            @Parameter(description = "Only what had been recorded by then", example = "2026-11-24T16:00:00Z")
                    @RequestParam(required = false)
                    Instant asKnownAt,
            @Reading StreamPosition after) {
        return edge.ask(new FindMatterGraph(matter, asKnownAt, after));
    }
}
