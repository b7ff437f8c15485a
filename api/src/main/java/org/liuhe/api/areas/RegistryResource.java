package org.liuhe.api.areas;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.matters.Act;
import org.liuhe.api.web.Answers;
import org.liuhe.api.web.Change;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.AreaDetail;
import org.liuhe.contracts.areas.FindArea;
import org.liuhe.contracts.areas.GapView;
import org.liuhe.contracts.areas.ListServices;
import org.liuhe.contracts.areas.ServiceView;
import org.liuhe.policy.Policy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "directory")
class RegistryResource {

    private static final String CHANGES = "/api/registry";

    private final Edge edge;
    private final Policy policy;
    private final JsonMapper json;

    RegistryResource(Edge edge, Policy policy, JsonMapper json) {
        this.edge = edge;
        this.policy = policy;
        this.json = json;
    }

    @GetMapping(CHANGES + "/area")
    @Operation(operationId = "findArea", summary = "One area with its boundary, also where it is retired")
    AreaDetail area(@Parameter(example = "hz/xihu/beishan/baochu/yujing") @RequestParam String path) {
        return found(path);
    }

    @GetMapping(path = CHANGES + "/boundary", produces = "application/geo+json")
    @Operation(
            operationId = "findBoundary",
            summary = "The boundary of an area",
            description = "A GeoJSON Feature; its geometry is null where the boundary is not known.")
    String boundary(@Parameter(example = "hz/xihu") @RequestParam String path) {
        AreaDetail area = found(path);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("area", area.path());
        properties.put("level", area.level());
        properties.put("nameZh", area.nameZh());
        properties.put("nameEn", area.nameEn());
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("properties", properties);
        feature.put("geometry", area.boundary() == null ? null : json.readTree(area.boundary()));
        return json.writeValueAsString(feature);
    }

    @GetMapping("/api/organisations/{id}/services")
    @Operation(
            operationId = "listServices",
            summary = "What an organisation served, serves and will serve",
            description = "Until `until`, which itself is no longer part of it; null where no end is known.")
    List<ServiceView> services(@PathVariable String id) {
        return edge.askList(new ListServices(id, null));
    }

    @GetMapping("/api/gaps")
    @Operation(
            operationId = "listGaps",
            summary = "Where nobody is responsible for what the routes need",
            description = "For operators, and for staff in the areas of their organisations. At most 500, those first"
                    + " where most matters wait.")
    List<GapView> gaps() {
        return edge.askList(RegistryNeeds.of(policy));
    }

    @PostMapping(CHANGES + "/responsibilities")
    @Operation(
            operationId = "changeResponsibility",
            summary = "Let one organisation serve an area for a capability instead of another",
            description =
                    "For operators. From a time on, which may lie ahead. Matters that run stay with whom they were assigned to.")
    ResponseEntity<Change> changeResponsibility(@Valid @RequestBody RegistryActs.Responsibility body) {
        return change(RegistryActs.CHANGE_RESPONSIBILITY, body);
    }

    @PostMapping(CHANGES + "/services")
    @Operation(
            operationId = "changeService",
            summary = "Say anew what an organisation serves",
            description = "For operators. The whole lists, from now on.")
    ResponseEntity<Change> changeService(@Valid @RequestBody RegistryActs.Served body) {
        return change(RegistryActs.CHANGE_SERVICE, body);
    }

    @PostMapping(CHANGES + "/organisation-names")
    @Operation(
            operationId = "renameOrganisation",
            summary = "Give an organisation another name",
            description = "For operators.")
    ResponseEntity<Change> renameOrganisation(@Valid @RequestBody RegistryActs.OrganisationName body) {
        return change(RegistryActs.RENAME_ORGANISATION, body);
    }

    @PostMapping(CHANGES + "/organisation-ends")
    @Operation(
            operationId = "endOrganisation",
            summary = "End an organisation",
            description = "For operators. Where it was the only one, gaps show.")
    ResponseEntity<Change> endOrganisation(@Valid @RequestBody RegistryActs.OrganisationEnd body) {
        return change(RegistryActs.END_ORGANISATION, body);
    }

    @PostMapping(CHANGES + "/area-names")
    @Operation(
            operationId = "renameArea",
            summary = "Give an area another name",
            description = "For operators. The path stays.")
    ResponseEntity<Change> renameArea(@Valid @RequestBody RegistryActs.AreaName body) {
        return change(RegistryActs.RENAME_AREA, body);
    }

    @PostMapping(CHANGES + "/area-boundaries")
    @Operation(
            operationId = "setAreaBoundary",
            summary = "Say where an area ends",
            description =
                    "For operators. A valid GeoJSON Polygon or MultiPolygon in WGS 84, as text; larger ones come by import.")
    ResponseEntity<Change> setAreaBoundary(@Valid @RequestBody RegistryActs.AreaBoundary body) {
        return change(RegistryActs.SET_BOUNDARY, body);
    }

    @PostMapping(CHANGES + "/area-retirements")
    @Operation(
            operationId = "retireArea",
            summary = "Take an area out of the tree",
            description = "For operators. Refused while there are areas below it.")
    ResponseEntity<Change> retireArea(@Valid @RequestBody RegistryActs.AreaRetirement body) {
        return change(RegistryActs.RETIRE_AREA, body);
    }

    private AreaDetail found(String path) {
        return edge.askOptional(new FindArea(path)).orElseThrow(() -> new Refused(CommonRule.MATTER_UNKNOWN, null));
    }

    private <B extends RegistryActs.Change> ResponseEntity<Change> change(Act<B> act, B body) {
        return Answers.changed(edge.send(act.maker().command(null, null, null, body), body.stream()));
    }
}
