package org.liuhe.api.areas;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.areas.AreaBoundary;
import org.liuhe.contracts.areas.ListBoundaries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where areas end, for maps. */
@RestController
@Tag(name = "directory")
class BoundaryResource {

    private final Edge edge;
    private final JsonMapper json;

    BoundaryResource(Edge edge, JsonMapper json) {
        this.edge = edge;
        this.json = json;
    }

    @GetMapping("/api/areas/boundaries")
    @SecurityRequirements
    @Operation(
            operationId = "listBoundaries",
            summary = "The boundaries of an area's parts, as GeoJSON",
            description =
                    "A feature collection (RFC 7946) of the areas that lie directly in it or, where that is one alone"
                            + " which has others in it, in that one. Areas whose boundary is not known are left out.")
    Boundaries list(
            @Parameter(description = "Path; all where it is left out") @RequestParam(required = false) String under) {
        return new Boundaries(
                "FeatureCollection",
                edge.askList(new ListBoundaries(under == null || under.isBlank() ? null : under)).stream()
                        .map(this::feature)
                        .toList());
    }

    private Feature feature(AreaBoundary area) {
        Map<String, Object> geometry = json.readValue(area.boundary(), new TypeReference<>() {});
        return new Feature(
                "Feature",
                area.path(),
                new Properties(area.path(), area.level().name(), area.nameZh(), area.nameEn()),
                geometry);
    }

    record Boundaries(String type, List<Feature> features) {}

    /** @param id path of the area */
    @Schema(name = "BoundaryFeature")
    record Feature(String type, String id, Properties properties, Map<String, Object> geometry) {}

    @Schema(name = "BoundaryProperties")
    record Properties(String path, String level, String nameZh, String nameEn) {}
}
