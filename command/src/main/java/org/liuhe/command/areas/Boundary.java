package org.liuhe.command.areas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaRule;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * Where an area ends: a GeoJSON (RFC 7946) Polygon or MultiPolygon in WGS 84, closed, valid and bounded.
 *
 * @param text the geometry, compact and without members that say nothing of the shape
 */
public record Boundary(String text, Geometry geometry) {

    /** Most positions in one boundary, those that close the rings included. */
    public static final int POINTS = 10_000;

    /** Longest text, in characters. */
    public static final int LENGTH = 1_000_000;

    private static final String FIELD = "boundary";
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** @throws RuleBroken area.boundary-malformed, -too-large, -out-of-range, -not-closed or -invalid */
    public static Boundary parse(String text) {
        if (text == null || text.isBlank()) throw new RuleBroken(AreaRule.BOUNDARY_MALFORMED, FIELD);
        if (text.length() > LENGTH) throw tooLarge();
        JsonNode json;
        try {
            json = JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new RuleBroken(AreaRule.BOUNDARY_MALFORMED, FIELD);
        }
        Geometry geometry = new Reading().geometry(json);
        if (!new IsValidOp(geometry).isValid()) throw new RuleBroken(AreaRule.BOUNDARY_INVALID, FIELD);
        var clean = JSON.createObjectNode();
        clean.set("type", json.get("type"));
        clean.set("coordinates", json.get("coordinates"));
        return new Boundary(clean.toString(), geometry);
    }

    private static RuleBroken tooLarge() {
        return new RuleBroken(AreaRule.BOUNDARY_TOO_LARGE, FIELD, POINTS);
    }

    private static final class Reading {

        private int points;

        private Geometry geometry(JsonNode json) {
            JsonNode coordinates = json.path("coordinates");
            return switch (json.path("type").asText()) {
                case "Polygon" -> polygon(coordinates);
                case "MultiPolygon" -> {
                    List<Polygon> parts = new ArrayList<>();
                    for (JsonNode part : filled(coordinates)) parts.add(polygon(part));
                    yield SHAPES.createMultiPolygon(parts.toArray(Polygon[]::new));
                }
                default -> throw malformed();
            };
        }

        private Polygon polygon(JsonNode json) {
            List<LinearRing> rings = new ArrayList<>();
            for (JsonNode ring : filled(json)) rings.add(ring(ring));
            LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
            return SHAPES.createPolygon(rings.get(0), holes);
        }

        private LinearRing ring(JsonNode json) {
            List<Coordinate> positions = new ArrayList<>();
            for (JsonNode position : filled(json)) {
                if (++points > POINTS) throw tooLarge();
                positions.add(position(position));
            }
            if (positions.size() < 4) throw malformed();
            if (!positions.get(0).equals2D(positions.get(positions.size() - 1)))
                throw new RuleBroken(AreaRule.BOUNDARY_NOT_CLOSED, FIELD);
            return SHAPES.createLinearRing(positions.toArray(Coordinate[]::new));
        }

        private static Coordinate position(JsonNode json) {
            if (json.size() < 2 || json.size() > 3) throw malformed();
            for (JsonNode number : json) if (!number.isNumber()) throw malformed();
            double longitude = json.get(0).doubleValue();
            double latitude = json.get(1).doubleValue();
            if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
                throw new RuleBroken(AreaRule.BOUNDARY_OUT_OF_RANGE, FIELD);
            return new Coordinate(longitude, latitude);
        }

        private static JsonNode filled(JsonNode array) {
            if (!array.isArray() || array.isEmpty()) throw malformed();
            return array;
        }

        private static RuleBroken malformed() {
            return new RuleBroken(AreaRule.BOUNDARY_MALFORMED, FIELD);
        }
    }
}
