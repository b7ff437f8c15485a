package org.liuhe.api.cockpit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.web.Csv;
import org.liuhe.api.web.Paging;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.cockpit.AgeClass;
import org.liuhe.contracts.cockpit.Cell;
import org.liuhe.contracts.cockpit.CockpitMatter;
import org.liuhe.contracts.cockpit.Trend;
import org.liuhe.policy.Policy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(
        name = "cockpit",
        description = "Where matters stand and how they are handled, for operators and who leads a street or district")
class CockpitResource {

    private static final String IN =
            "This area and below; where it is left out, all of it, or the first area of the asker's office";
    private static final String OF = "Only what is this organisation's";

    private final Edge edge;
    private final Policy policy;

    CockpitResource(Edge edge, Policy policy) {
        this.edge = edge;
        this.policy = policy;
    }

    @GetMapping("/api/cockpit")
    @Operation(
            operationId = "findCockpit",
            summary = "What was counted, in total, by area and by organisation, and what the KPIs make of it",
            description =
                    "docs/cockpit.md defines the measures; the KPIs are data, and come along with their formulas.")
    CockpitFigures find(
            @Parameter(description = IN) @RequestParam(required = false) String area,
            @Parameter(description = OF) @RequestParam(required = false) String organisation,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "integer",
                                            allowableValues = {"30", "90", "365"}))
                    @RequestParam(defaultValue = CockpitWanted.DAYS)
                    int days) {
        return figures(new CockpitWanted(area, organisation, days));
    }

    @GetMapping("/api/cockpit.csv")
    @Operation(
            operationId = "exportCockpit",
            summary = "The same as a table for spreadsheets",
            description = "UTF-8 with a byte order mark, RFC 4180. What cannot be counted or computed is empty.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    ResponseEntity<byte[]> export(
            @Parameter(description = IN) @RequestParam(required = false) String area,
            @Parameter(description = OF) @RequestParam(required = false) String organisation,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "integer",
                                            allowableValues = {"30", "90", "365"}))
                    @RequestParam(defaultValue = CockpitWanted.DAYS)
                    int days) {
        CockpitFigures figures = figures(new CockpitWanted(area, organisation, days));
        return Csv.answer("liuhe-cockpit-%d-%s.csv".formatted(days, figures.until()), CockpitTable.of(figures));
    }

    @GetMapping("/api/cockpit/trend")
    @Operation(
            operationId = "findCockpitTrend",
            summary = "A year by weeks, and the next four",
            description =
                    "The forecast is by the method that did best in a back-test, which comes along; with fewer whole weeks "
                            + "of history than `needed` there is none. The interval is one of 80 percent.")
    Trend trend(
            @Parameter(description = IN) @RequestParam(required = false) String area,
            @Parameter(description = OF) @RequestParam(required = false) String organisation) {
        return edge.ask(new CockpitWanted(area, organisation, Integer.parseInt(CockpitWanted.DAYS)).trend());
    }

    @GetMapping("/api/cockpit/trend.csv")
    @Operation(
            operationId = "exportCockpitTrend",
            summary = "The same as a table for spreadsheets",
            description = "UTF-8 with a byte order mark, RFC 4180.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    ResponseEntity<byte[]> exportTrend(
            @Parameter(description = IN) @RequestParam(required = false) String area,
            @Parameter(description = OF) @RequestParam(required = false) String organisation) {
        Trend trend = trend(area, organisation);
        return Csv.answer(
                "liuhe-trend-%s.csv"
                        .formatted(trend.weeks().get(trend.weeks().size() - 1).from()),
                CockpitTable.of(trend));
    }

    @GetMapping("/api/cockpit/matters")
    @Operation(
            operationId = "listCockpitMatters",
            summary = "The matters behind a number, newest first",
            description = "As far as the asker may read their dossiers.")
    Page<CockpitMatter> matters(
            @RequestParam(defaultValue = "OPEN") Cell cell,
            @Parameter(description = IN) @RequestParam(required = false) String area,
            @Parameter(description = OF) @RequestParam(required = false) String organisation,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "integer",
                                            allowableValues = {"30", "90", "365"}))
                    @RequestParam(defaultValue = CockpitWanted.DAYS)
                    int days,
            @Parameter(description = "Only what has been open for so long") @RequestParam(required = false)
                    AgeClass age,
            @RequestParam(required = false) String category,
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = Paging.USUAL) int size) {
        return edge.askPage(
                new CockpitWanted(area, organisation, days).matters(cell, age, category, cursor, Paging.size(size)));
    }

    private CockpitFigures figures(CockpitWanted wanted) {
        return CockpitFigures.of(edge.ask(wanted.figures()), policy.kpis().all());
    }
}
