package org.liuhe.api.support;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.web.Answers;
import org.liuhe.api.web.Change;
import org.liuhe.api.web.Paging;
import org.liuhe.api.web.Reading;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.support.ListMySupport;
import org.liuhe.contracts.support.SupportedMatter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(
        name = "support",
        description = "Support 附议 of public complaints, which needs no version: others support meanwhile")
class SupportResource {

    private static final String OF = "/api/matters/{matter}/support";
    private static final String MATTER = "Id of the complaint, as its public support tells it";

    private final Edge edge;
    private final SupportDesk desk;

    SupportResource(Edge edge, SupportDesk desk) {
        this.edge = edge;
        this.desk = desk;
    }

    /** @param text for everyone to read */
    record SupportAnswer(@NotNull Integer tier, @NotNull String text) {}

    /** @param organisation id */
    record SupportAssignment(@NotNull Integer tier, @NotNull String organisation) {}

    @GetMapping("/api/support")
    @Operation(operationId = "listMySupport", summary = "What one supports oneself, the latest first")
    Page<SupportedMatter> mine(
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = Paging.USUAL) int size,
            @Reading StreamPosition after) {
        return edge.askPage(new ListMySupport(cursor, Paging.size(size), after));
    }

    @PostMapping(OF)
    @Operation(
            operationId = "supportMatter",
            summary = "Support a public complaint",
            description = "Once per person; not one's own, and not for an organisation.")
    ResponseEntity<Change> support(@Parameter(description = MATTER) @PathVariable String matter) {
        return Answers.changed(desk.support(new ComplaintId(matter)));
    }

    @PostMapping(OF + "/withdrawal")
    @Operation(
            operationId = "withdrawSupport",
            summary = "Take one's support back",
            description = "What a tier owes since it was given stays owed.")
    ResponseEntity<Change> withdraw(@Parameter(description = MATTER) @PathVariable String matter) {
        return Answers.changed(desk.withdraw(new ComplaintId(matter)));
    }

    @PostMapping(OF + "/answers")
    @Operation(
            operationId = "answerSupporters",
            summary = "Answer the supporters, in public",
            description = "For the organisation that owes the answer; once.")
    ResponseEntity<Change> answer(
            @Parameter(description = MATTER) @PathVariable String matter, @Valid @RequestBody SupportAnswer body) {
        return Answers.changed(desk.answer(new ComplaintId(matter), body.tier(), body.text()));
    }

    @PostMapping(OF + "/assignments")
    @Operation(
            operationId = "assignSupportAnswer",
            summary = "Name who answers the supporters for a tier that nobody serves",
            description = "For an operator. The answer's term goes on.")
    ResponseEntity<Change> assign(
            @Parameter(description = MATTER) @PathVariable String matter, @Valid @RequestBody SupportAssignment body) {
        return Answers.changed(
                desk.assign(new ComplaintId(matter), body.tier(), new OrganisationId(body.organisation())));
    }
}
