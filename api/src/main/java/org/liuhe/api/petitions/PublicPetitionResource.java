package org.liuhe.api.petitions;

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
import org.liuhe.contracts.petitions.FindPublicPetition;
import org.liuhe.contracts.petitions.ListPublicPetitions;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.PublicPetition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/public/petitions")
@SecurityRequirements
@Tag(name = "public", description = "What anyone may know of a matter, without an account")
class PublicPetitionResource {

    private final Edge edge;

    PublicPetitionResource(Edge edge) {
        this.edge = edge;
    }

    @GetMapping
    @Operation(
            operationId = "listPublicPetitions",
            summary = "Public petitions, newest first",
            description = "Those whose petitioners allowed it, under the title that the petition office wrote.")
    Page<PublicPetition> list(
            @Parameter(description = "Only in this area and below") @RequestParam(required = false) String area,
            @RequestParam(required = false) PetitionStage stage,
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = Paging.USUAL) int size) {
        String below = area == null || area.isEmpty() ? null : new AreaPath(area).value();
        return edge.askPage(new ListPublicPetitions(below, stage, cursor, Paging.size(size)));
    }

    @GetMapping("/{code}")
    @Operation(
            operationId = "trackPetition",
            summary = "One petition by its tracking code",
            description =
                    "Stage, whose turn it is, what is due and why then, what was answered in public; nothing that "
                            + "identifies a person. Fewer than five co-signers are `<5`.")
    PublicPetition find(@Parameter(example = "7KX-2M9-QHD") @PathVariable String code, @Reading StreamPosition after) {
        return edge.ask(new FindPublicPetition(new TrackingCode(code).value(), after));
    }
}
