package org.liuhe.api.accountability;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.web.Csv;
import org.liuhe.contracts.accountability.Performance;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@SecurityRequirements
@Tag(name = "accountability", description = "How matters are handled, in numbers that identify nobody")
class PerformanceResource {

    private static final String IN = "Only matters in this area and below; by area, what lies directly in it";

    private final Edge edge;

    PerformanceResource(Edge edge) {
        this.edge = edge;
    }

    @GetMapping("/api/public/performance")
    @Operation(
            operationId = "listPerformance",
            summary = "How matters were handled of late, by organisation or area",
            description =
                    "Of the last days, today included: response (turns signed for in time), resolution (answers that "
                            + "the reporter confirmed), satisfaction (ratings of 4 and 5), lateness (duties whose term passed in "
                            + "silence) and returns (turns given back), each as a part of a whole. A figure whose whole is of "
                            + "fewer than five matters is null, and whoever has no figure is left out. docs/accountability.md defines them.")
    Performance list(
            @Parameter(schema = @Schema(allowableValues = {"organisation", "area"}))
                    @RequestParam(defaultValue = PerformanceWanted.BY)
                    String by,
            @Parameter(description = IN) @RequestParam(required = false) String area,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "integer",
                                            allowableValues = {"30", "90", "365"}))
                    @RequestParam(defaultValue = PerformanceWanted.DAYS)
                    int days) {
        return edge.ask(PerformanceWanted.of(by, area, days));
    }

    @GetMapping("/api/public/performance.csv")
    @Operation(
            operationId = "exportPerformance",
            summary = "The same as a table for spreadsheets",
            description =
                    "UTF-8 with a byte order mark, RFC 4180. Of a figure whose whole is of fewer than five matters, `_of` is "
                            + "`<5` and the others are empty.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    ResponseEntity<byte[]> export(
            @Parameter(schema = @Schema(allowableValues = {"organisation", "area"}))
                    @RequestParam(defaultValue = PerformanceWanted.BY)
                    String by,
            @Parameter(description = IN) @RequestParam(required = false) String area,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "integer",
                                            allowableValues = {"30", "90", "365"}))
                    @RequestParam(defaultValue = PerformanceWanted.DAYS)
                    int days) {
        Performance performance = edge.ask(PerformanceWanted.of(by, area, days));
        String name = "liuhe-%s-%d-%s.csv".formatted(by, days, performance.until());
        return Csv.answer(name, PerformanceTable.of(performance));
    }
}
