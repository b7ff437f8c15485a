package org.liuhe.api.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.Harness;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaDetail;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.ChangeResponsibility;
import org.liuhe.contracts.areas.ChangeService;
import org.liuhe.contracts.areas.EndOrganisation;
import org.liuhe.contracts.areas.FindArea;
import org.liuhe.contracts.areas.GapView;
import org.liuhe.contracts.areas.ListGaps;
import org.liuhe.contracts.areas.ListServices;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.RenameArea;
import org.liuhe.contracts.areas.RenameOrganisation;
import org.liuhe.contracts.areas.RetireArea;
import org.liuhe.contracts.areas.ServiceView;
import org.liuhe.contracts.areas.SetAreaBoundary;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegistryResourceTest extends ApiTest {

    private static final AreaPath AREA = new AreaPath("hz/xihu");
    private static final OrganisationId NEW = new OrganisationId("org-new");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[120,30],[121,30],[121,31],[120,30]]]}";

    @BeforeEach
    void noKeyIsUsed() {
        JdbcClient.create(Harness.database()).sql("TRUNCATE idempotency").update();
    }

    static Stream<Arguments> changes() {
        String names = ", \"nameZh\": \"新名\", \"nameEn\": \"New name\"}";
        return Stream.of(
                Arguments.of(
                        "responsibilities",
                        """
                        {"organisationId": "org-new", "insteadOf": "org-old", "capability": "property",
                         "area": "hz/xihu", "from": "2026-06-01T00:00:00Z"}""",
                        new ChangeResponsibility(NEW, "property", AREA, new OrganisationId("org-old"), JUNE),
                        "org-new"),
                Arguments.of(
                        "responsibilities",
                        """
                        {"organisationId": "org-new", "capability": "property",
                         "area": "hz/xihu", "from": "2026-06-01T00:00:00Z"}""",
                        new ChangeResponsibility(NEW, "property", AREA, null, JUNE),
                        "org-new"),
                Arguments.of(
                        "services",
                        "{\"organisationId\": \"org-new\", \"areas\": [\"hz/xihu\"], \"capabilities\": [\"owners\"]}",
                        new ChangeService(NEW, List.of(AREA), List.of("owners")),
                        "org-new"),
                Arguments.of(
                        "organisation-names",
                        "{\"organisationId\": \"org-new\"" + names,
                        new RenameOrganisation(NEW, "新名", "New name"),
                        "org-new"),
                Arguments.of(
                        "organisation-ends", "{\"organisationId\": \"org-new\"}", new EndOrganisation(NEW), "org-new"),
                Arguments.of(
                        "area-names",
                        "{\"area\": \"hz/xihu\"" + names,
                        new RenameArea(AREA, "新名", "New name"),
                        "area-hz/xihu"),
                Arguments.of(
                        "area-boundaries",
                        "{\"area\": \"hz/xihu\", \"boundary\": \"{}\"}",
                        new SetAreaBoundary(AREA, "{}"),
                        "area-hz/xihu"),
                Arguments.of("area-retirements", "{\"area\": \"hz/xihu\"}", new RetireArea(AREA), "area-hz/xihu"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void sendsTheCommandOfTheOperator(String path, String json, Command expected, String stream) throws Exception {
        positionsAt(8);
        bus.on(expected.getClass(), command -> null);
        http.perform(post("/api/registry/" + path, json).header("Authorization", operator()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.after").value(stream + "@8"));
        assertThat(bus.sent()).containsExactly(expected);
        assertThat(bus.lastActor()).get().satisfies(actor -> assertThat(actor.has(Role.OPERATOR))
                .isTrue());
    }

    @Test
    void refusesABodyWithoutWhatItNeeds() throws Exception {
        http.perform(post("/api/registry/responsibilities", "{\"organisationId\": \"org-new\"}")
                        .header("Authorization", operator()))
                .andExpect(status().isBadRequest());
        http.perform(post("/api/registry/area-names", "{\"area\": \"../x\", \"nameZh\": \"a\", \"nameEn\": \"b\"}")
                        .header("Authorization", operator()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.malformed"));
        assertThat(bus.sent()).isEmpty();
    }

    @Test
    void saysWhyTheCommandIsRefused() throws Exception {
        positionsAt(8);
        bus.on(RetireArea.class, command -> {
            throw new RuleBroken(AreaRule.AREA_HAS_CHILDREN);
        });
        http.perform(post("/api/registry/area-retirements", "{\"area\": \"hz/xihu\"}")
                        .header("Authorization", operator()))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("area.has-children"));
    }

    @Test
    void showsAnAreaAndItsBoundaryAsAFeature() throws Exception {
        area(SQUARE);
        http.perform(get("/api/registry/area").param("path", "hz/xihu").header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.nameEn").value("Xihu"));
        http.perform(get("/api/registry/boundary").param("path", "hz/xihu").header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/geo+json"))
                .andExpect(jsonPath("$.type").value("Feature"))
                .andExpect(jsonPath("$.properties.area").value("hz/xihu"))
                .andExpect(jsonPath("$.geometry.coordinates[0][1][0]").value(121));
    }

    @Test
    void anUnknownBoundaryIsAFeatureWithoutGeometryAndAnUnknownAreaIsNotFound() throws Exception {
        area(null);
        http.perform(get("/api/registry/boundary").param("path", "hz/xihu").header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"geometry\": null}"));
        http.perform(get("/api/registry/boundary").param("path", "hz/none").header("Authorization", lin()))
                .andExpect(status().isNotFound());
    }

    @Test
    void whoeverIsSignedInMaySeeWhoServedWhen() throws Exception {
        bus.answerList(
                ListServices.class,
                ServiceView.class,
                query -> List.of(new ServiceView(query.organisationId(), "hz", "property", JUNE, null)));
        http.perform(get("/api/organisations/org-new/services").header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].organisationId").value("org-new"))
                .andExpect(jsonPath("$[0].from").value("2026-06-01T00:00:00Z"));
    }

    @Test
    void asksForTheGapsOfWhatTheRoutesNeed() throws Exception {
        bus.answerList(ListGaps.class, GapView.class, query -> query.needed().stream()
                .map(need -> new GapView("hz", "杭州", "Hangzhou", need.capability(), 3))
                .toList());
        http.perform(get("/api/gaps")).andExpect(status().isUnauthorized());
        http.perform(get("/api/gaps").header("Authorization", operator()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].waiting").value(3))
                .andExpect(jsonPath("$[*].capability").isNotEmpty());
    }

    private void area(String boundary) {
        bus.answer(
                FindArea.class,
                ResolvableType.forClassWithGenerics(Optional.class, AreaDetail.class)
                        .getType(),
                query -> query.path().equals("hz/xihu")
                        ? Optional.of(new AreaDetail("hz/xihu", AreaLevel.DISTRICT, "西湖", "Xihu", boundary, null))
                        : Optional.empty());
    }

    private String operator() {
        return bearer("op", List.of(Role.OPERATOR), List.of());
    }
}
