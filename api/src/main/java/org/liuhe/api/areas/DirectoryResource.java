package org.liuhe.api.areas;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.web.Answers;
import org.liuhe.api.web.Change;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaView;
import org.liuhe.contracts.areas.ListAreas;
import org.liuhe.contracts.areas.ListOrganisations;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.areas.RegisterArea;
import org.liuhe.contracts.areas.RegisterOrganisation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "directory", description = "Areas of the tree and the organisations that serve them")
class DirectoryResource {
    private final Edge edge;

    DirectoryResource(Edge edge) {
        this.edge = edge;
    }

    @GetMapping("/api/areas")
    @SecurityRequirements
    @Operation(operationId = "listAreas", summary = "All areas, in the order of their paths")
    List<AreaView> areas() {
        return edge.askList(new ListAreas());
    }

    @GetMapping("/api/organisations")
    @SecurityRequirements
    @Operation(operationId = "listOrganisations", summary = "All organisations, in the order of their ids")
    List<OrganisationView> organisations() {
        return edge.askList(new ListOrganisations());
    }

    @PostMapping("/api/areas")
    @Operation(
            operationId = "registerArea",
            summary = "Add an area",
            description =
                    "For operators. The enclosing area must be there. Repeating it with the same content is quiet.")
    ResponseEntity<Change> register(@Valid @RequestBody NewArea body) {
        AreaPath path = new AreaPath(body.path());
        RegisterArea command = new RegisterArea(path, body.level(), body.nameZh(), body.nameEn(), body.boundary());
        StreamPosition after = edge.send(command, command.areaId());
        return Answers.created("/api/areas", after, new Change(after));
    }

    @PostMapping("/api/organisations")
    @Operation(
            operationId = "registerOrganisation",
            summary = "Add an organisation",
            description = "For operators. Repeating it with the same content is quiet.")
    ResponseEntity<Change> register(@Valid @RequestBody NewOrganisation body) {
        OrganisationId id = new OrganisationId(body.organisationId());
        StreamPosition after = edge.send(
                new RegisterOrganisation(
                        id,
                        body.kind(),
                        body.nameZh(),
                        body.nameEn(),
                        body.areas().stream().map(AreaPath::new).toList(),
                        body.capabilities()),
                id.value());
        return Answers.created("/api/organisations", after, new Change(after));
    }

    /** @param boundary GeoJSON geometry as text, or null */
    record NewArea(
            @Schema(example = "hz/xihu/beishan/baochu/yujing") @NotBlank @Size(max = 250) String path,
            @NotNull AreaLevel level,
            @Schema(example = "御景苑") @NotBlank @Size(max = Texts.LINE) String nameZh,
            @Schema(example = "Yujing Court") @NotBlank @Size(max = Texts.LINE) String nameEn,
            @Schema(description = "GeoJSON geometry, as text") @Size(max = 50_000) String boundary) {}

    /** @param capabilities what it can be responsible for */
    record NewOrganisation(
            @Schema(example = "org-yujing-property") @NotBlank @Size(max = 80) String organisationId,
            @NotNull OrganisationKind kind,
            @NotBlank @Size(max = Texts.LINE) String nameZh,
            @NotBlank @Size(max = Texts.LINE) String nameEn,
            @Schema(example = "[\"hz/xihu/beishan/baochu/yujing\"]") @NotEmpty @Size(max = 200)
                    List<@NotBlank String> areas,
            @Schema(example = "[\"property\"]") @NotEmpty @Size(max = 50)
                    List<@NotBlank @Size(max = 80) String> capabilities) {}
}
