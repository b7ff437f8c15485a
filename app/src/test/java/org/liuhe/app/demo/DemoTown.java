package org.liuhe.app.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.RegisterArea;
import org.liuhe.contracts.areas.RegisterOrganisation;
import org.liuhe.contracts.areas.SetAreaBoundary;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The town of {@code demo/town.yaml}.
 *
 * @param outlines by path, a ring of longitudes and latitudes each
 */
public record DemoTown(List<Area> areas, List<Organisation> organisations, Map<String, List<List<Double>>> outlines) {

    /** An area as the file has it. */
    public record Area(String path, AreaLevel level, String zh, String en) {
        public RegisterArea command() {
            return new RegisterArea(new AreaPath(path), level, zh, en, null);
        }
    }

    /** An organisation as the file has it. */
    public record Organisation(
            String id, OrganisationKind kind, String zh, String en, List<String> areas, List<String> capabilities) {
        public RegisterOrganisation command() {
            return new RegisterOrganisation(
                    new OrganisationId(id),
                    kind,
                    zh,
                    en,
                    areas.stream().map(AreaPath::new).toList(),
                    capabilities);
        }
    }

    /** What somebody writes about a category, and what is answered. */
    public record Statement(String place, String text, String reply, @JsonProperty("summary") String summary) {}

    public static DemoTown load() {
        return read("/demo/town.yaml", new TypeReference<>() {});
    }

    static Map<String, List<Statement>> statements() {
        return read("/demo/statements.yaml", new TypeReference<>() {});
    }

    private static <T> T read(String resource, TypeReference<T> type) {
        try (InputStream in = DemoTown.class.getResourceAsStream(resource)) {
            return new YAMLMapper().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where each area ends. */
    List<SetAreaBoundary> boundaries() {
        return outlines.entrySet().stream()
                .map(outline -> new SetAreaBoundary(
                        new AreaPath(outline.getKey()),
                        "{\"type\":\"Polygon\",\"coordinates\":[" + outline.getValue() + "]}"))
                .toList();
    }

    Organisation organisation(String id) {
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Who serves the area with the capability: whose own area is the nearest. */
    Organisation serving(String capability, String area) {
        return served(capability, area).orElseThrow();
    }

    boolean isServed(String capability, String area) {
        return served(capability, area).isPresent();
    }

    private Optional<Organisation> served(String capability, String area) {
        return organisations.stream()
                .filter(organisation ->
                        organisation.capabilities().contains(capability) && nearest(organisation, area) > 0)
                .max(Comparator.comparingInt(organisation -> nearest(organisation, area)));
    }

    private static int nearest(Organisation organisation, String area) {
        return organisation.areas().stream()
                .filter(own -> (area + "/").startsWith(own + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The estates. */
    List<String> estates() {
        return areas.stream()
                .filter(area -> area.level() == AreaLevel.ESTATE)
                .map(Area::path)
                .toList();
    }
}
