package org.liuhe.command.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.command.Town;
import org.liuhe.command.rules.Shown;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.SetAreaBoundary;

class BoundaryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[9,0],[9,9],[0,9],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[-180,-90,5],[180,-90,5],[180,90,5],[-180,-90,5]]]}",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]}"
            })
    void takesPolygonsWithHolesHeightsAndParts(String json) {
        assertThat(Boundary.parse(json).text()).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not json|BOUNDARY_MALFORMED",
                "[]|BOUNDARY_MALFORMED",
                "{\"type\":\"Point\",\"coordinates\":[1,1]}|BOUNDARY_MALFORMED",
                "{\"type\":\"Polygon\"}|BOUNDARY_MALFORMED",
                "{\"type\":\"Polygon\",\"coordinates\":[]}|BOUNDARY_MALFORMED",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[0,0]]]}|BOUNDARY_MALFORMED",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,\"x\"],[1,1],[0,0]]]}|BOUNDARY_MALFORMED",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1],[1,1],[0,0]]]}|BOUNDARY_MALFORMED",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,NaN],[1,1],[0,0]]]}|BOUNDARY_MALFORMED",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]]} {}|BOUNDARY_MALFORMED",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}|BOUNDARY_NOT_CLOSED",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[181,0],[1,1],[0,0]]]}|BOUNDARY_OUT_OF_RANGE",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,91],[1,1],[0,0]]]}|BOUNDARY_OUT_OF_RANGE",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1e999,0],[1,1],[0,0]]]}|BOUNDARY_OUT_OF_RANGE",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}|BOUNDARY_INVALID"
            })
    void refusesWhatIsNoBoundary(String json, AreaRule rule) {
        assertThat(refusal(json)).isEqualTo(rule);
        Shown.refused(this, new SetAreaBoundary(Town.ESTATE, json), rule);
    }

    @Test
    void refusesTheFirstPointTooMany() {
        assertThat(Boundary.parse(circle(Boundary.POINTS)).geometry().getNumPoints())
                .isEqualTo(Boundary.POINTS);
        String large = circle(Boundary.POINTS + 1);
        assertThat(refusal(large)).isEqualTo(AreaRule.BOUNDARY_TOO_LARGE);
        Shown.refused(this, new SetAreaBoundary(Town.ESTATE, large), AreaRule.BOUNDARY_TOO_LARGE);
    }

    @Test
    void refusesAMillionPointsUnread() {
        assertThat(refusal(circle(1_000_000))).isEqualTo(AreaRule.BOUNDARY_TOO_LARGE);
    }

    @Test
    void refusesBracketsWithoutEnd() {
        assertThat(refusal("[".repeat(900_000))).isEqualTo(AreaRule.BOUNDARY_MALFORMED);
    }

    private static Object refusal(String json) {
        return catchThrowableOfType(RuleBroken.class, () -> Boundary.parse(json))
                .rule();
    }

    private static String circle(int points) {
        return IntStream.range(0, points)
                .mapToObj(i -> 2 * Math.PI * (i % (points - 1)) / (points - 1))
                .map(angle -> "[" + Math.cos(angle) + "," + Math.sin(angle) + "]")
                .collect(Collectors.joining(",", "{\"type\":\"Polygon\",\"coordinates\":[[", "]]}"));
    }
}
