package org.liuhe.api.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.Harness;
import org.liuhe.api.matters.Act;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.enforcement.AcceptDispatch;
import org.liuhe.contracts.enforcement.DecidePenalty;
import org.liuhe.contracts.enforcement.DeclineDispatch;
import org.liuhe.contracts.enforcement.DeclineTask;
import org.liuhe.contracts.enforcement.DispatchRefusalReason;
import org.liuhe.contracts.enforcement.DispatchTask;
import org.liuhe.contracts.enforcement.Evidence;
import org.liuhe.contracts.enforcement.ExtendRectification;
import org.liuhe.contracts.enforcement.FindTask;
import org.liuhe.contracts.enforcement.FormTeam;
import org.liuhe.contracts.enforcement.FreeMember;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.MergeTask;
import org.liuhe.contracts.enforcement.OpenPatrolTask;
import org.liuhe.contracts.enforcement.OrderRectification;
import org.liuhe.contracts.enforcement.PenaltyKind;
import org.liuhe.contracts.enforcement.PlannedInspection;
import org.liuhe.contracts.enforcement.RecordFinding;
import org.liuhe.contracts.enforcement.RecordHearing;
import org.liuhe.contracts.enforcement.ReinspectTask;
import org.liuhe.contracts.enforcement.ReportAvailability;
import org.liuhe.contracts.enforcement.ReportRectified;
import org.liuhe.contracts.enforcement.SplitTask;
import org.liuhe.contracts.enforcement.TaskId;
import org.liuhe.contracts.enforcement.TaskStage;
import org.liuhe.contracts.enforcement.TaskView;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class EnforcementResourceTest extends ApiTest {

    private static final String ENF = "enf-3333";
    private static final TaskId TASK = new TaskId(ENF);
    private static final MemberId MEMBER = new MemberId("mbr-1");
    private static final String HASH = "a1".repeat(32);
    private static final String EVIDENCE_JSON =
            "[{\"sha256\": \"" + HASH + "\", \"mediaType\": \"image/jpeg\", \"description\": \"d\"}]";
    private static final List<Evidence> EVIDENCE = List.of(new Evidence(HASH, "image/jpeg", "d"));

    @Autowired
    private TaskScreen screen;

    @BeforeEach
    void noKeyIsUsed() {
        JdbcClient.create(Harness.database()).sql("TRUNCATE idempotency").update();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        "team",
                        "{\"leadOrganisation\": \"org-team\", \"partners\": [{\"organisation\": \"org-housing\"}]}",
                        new FormTeam(
                                TASK, new OrganisationId("org-team"), List.of(new OrganisationId("org-housing")), 7L)),
                Arguments.of(
                        "team",
                        "{\"leadOrganisation\": \"org-team\"}",
                        new FormTeam(TASK, new OrganisationId("org-team"), List.of(), 7L)),
                Arguments.of("dispatch", "{\"member\": \"mbr-1\"}", new DispatchTask(TASK, MEMBER, 7L)),
                Arguments.of("acceptance", "{\"dispatch\": 2}", new AcceptDispatch(TASK, 2, 7L)),
                Arguments.of(
                        "decline-dispatch",
                        "{\"dispatch\": 2, \"reason\": \"BUSY\", \"explanation\": \"e\"}",
                        new DeclineDispatch(TASK, 2, DispatchRefusalReason.BUSY, "e", 7L)),
                Arguments.of(
                        "split",
                        "{\"inspections\": [{\"place\": \"p\", \"member\": \"mbr-1\"}]}",
                        new SplitTask(TASK, List.of(new PlannedInspection("p", MEMBER)), 7L)),
                Arguments.of("merge", "{\"into\": \"enf-2\"}", new MergeTask(TASK, new TaskId("enf-2"), 7L)),
                Arguments.of(
                        "findings",
                        "{\"inspection\": 1, \"violation\": true, \"text\": \"t\", \"evidence\": " + EVIDENCE_JSON
                                + "}",
                        new RecordFinding(TASK, 1, true, "t", EVIDENCE, 7L)),
                Arguments.of(
                        "findings",
                        "{\"inspection\": 1, \"violation\": false, \"text\": \"t\"}",
                        new RecordFinding(TASK, 1, false, "t", List.of(), 7L)),
                Arguments.of(
                        "rectification",
                        "{\"responsibleOrganisation\": \"org-x\", \"text\": \"t\"}",
                        new OrderRectification(TASK, new OrganisationId("org-x"), null, "t", 7L)),
                Arguments.of(
                        "rectification",
                        "{\"responsibleOrganisation\": \"\", \"responsibleName\": \"n\", \"text\": \"t\"}",
                        new OrderRectification(TASK, null, "n", "t", 7L)),
                Arguments.of("rectification-extension", "{\"reasons\": \"r\"}", new ExtendRectification(TASK, "r", 7L)),
                Arguments.of(
                        "rectification-report", "{\"text\": \"t\"}", new ReportRectified(TASK, "t", List.of(), 7L)),
                Arguments.of(
                        "reinspection",
                        "{\"rectified\": false, \"text\": \"t\", \"evidence\": " + EVIDENCE_JSON + "}",
                        new ReinspectTask(TASK, false, "t", EVIDENCE, 7L)),
                Arguments.of(
                        "hearing", "{\"statement\": \"s\", \"waived\": true}", new RecordHearing(TASK, "s", true, 7L)),
                Arguments.of(
                        "penalty",
                        "{\"kind\": \"WARNING\", \"text\": \"t\", \"legalBasis\": \"l\"}",
                        new DecidePenalty(TASK, PenaltyKind.WARNING, "t", "l", 7L)),
                Arguments.of("refusal", "{\"reasons\": \"r\"}", new DeclineTask(TASK, "r", 7L)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void sendsTheCommandOfTheActor(String path, String json, Command expected) throws Exception {
        positionsAt(8);
        bus.on(expected.getClass(), command -> null);
        http.perform(post("/api/enforcement/tasks/enf-3333/" + path, json)
                        .header("Authorization", officer())
                        .header("If-Match", "\"m7\""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.after").value("enf-3333@8"))
                .andExpect(header().string("ETag", "\"m8\""));
        assertThat(bus.sent()).containsExactly(expected);
        assertThat(bus.lastActor()).map(Actor::subject).contains("officer");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void refusesAMalformedId(String path, String json, Command unsent) throws Exception {
        http.perform(post("/api/enforcement/tasks/org-x/" + path, json)
                        .header("Authorization", officer())
                        .header("If-Match", "\"m7\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("id.malformed"));
        assertThat(bus.sent()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void asksForTheVersionOfATask(String path, String json, Command unsent) throws Exception {
        http.perform(post("/api/enforcement/tasks/enf-3333/" + path, json)
                        .header("Authorization", officer())
                        .header("If-Match", "\"k7\""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.if-match-malformed"));
        assertThat(bus.sent()).isEmpty();
    }

    @Test
    void refusesEvidenceWithoutAHash() throws Exception {
        http.perform(post(
                                "/api/enforcement/tasks/enf-3333/findings",
                                "{\"inspection\": 1, \"violation\": true, \"text\": \"t\", \"evidence\": [{\"sha256\": \"x\", \"mediaType\": \"image/jpeg\", \"description\": \"d\"}]}")
                        .header("Authorization", officer())
                        .header("If-Match", "\"m7\""))
                .andExpect(status().isBadRequest());
        assertThat(bus.sent()).isEmpty();
    }

    @Test
    void opensAPatrolsTaskUnderTheSameIdForTheSameKey() throws Exception {
        positionsAt(0);
        bus.on(OpenPatrolTask.class, command -> null);
        String id = Ids.derived("enf-", "officer\nthe-key");
        http.perform(post(
                                "/api/enforcement/tasks",
                                "{\"organisation\": \"org-team\", \"area\": \"hz/xihu\", \"place\": \"p\", \"text\": \"t\"}",
                                "the-key")
                        .header("Authorization", officer()))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/enforcement/tasks/" + id))
                .andExpect(jsonPath("$.taskId").value(id));
        assertThat(bus.sent())
                .containsExactly(new OpenPatrolTask(
                        new TaskId(id), new OrganisationId("org-team"), new AreaPath("hz/xihu"), "p", "t"));
    }

    @Test
    void reportsOnesOwnAvailability() throws Exception {
        positionsAt(0);
        bus.on(ReportAvailability.class, command -> null);
        http.perform(post(
                                "/api/enforcement/availability",
                                "{\"organisation\": \"org-team\", \"area\": \"hz/xihu\", \"free\": true}")
                        .header("Authorization", officer()))
                .andExpect(status().isOk());
        assertThat(bus.sent())
                .containsExactly(new ReportAvailability(
                        MemberId.of("officer"), new OrganisationId("org-team"), new AreaPath("hz/xihu"), true));
    }

    @Test
    void showsTheTaskWithItsVersion() throws Exception {
        bus.answer(FindTask.class, TaskView.class, query -> task());
        http.perform(get("/api/enforcement/tasks/enf-3333?asKnownAt=2026-11-24T16:00:00Z&after=enf-3333@4")
                        .header("Authorization", officer()))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"m4\""))
                .andExpect(jsonPath("$.head.stage").value("TEAM_FORMED"));
        assertThat(bus.lastAsked(FindTask.class))
                .isEqualTo(new FindTask(ENF, Instant.parse("2026-11-24T16:00:00Z"), new StreamPosition(ENF, 4)));
    }

    @Test
    void isUnknownToWhoTakesNoPart() throws Exception {
        bus.answer(FindTask.class, TaskView.class, query -> {
            throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
        });
        http.perform(get("/api/enforcement/tasks/enf-3333").header("Authorization", lin()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("matter.unknown"));
    }

    @Test
    void needsAToken() throws Exception {
        http.perform(get("/api/enforcement/tasks/enf-3333")).andExpect(status().isUnauthorized());
    }

    @Test
    void thePageShowsTheTask() {
        bus.answer(FindTask.class, TaskView.class, query -> task());
        MatterScreen.Shown shown = screen.show(ENF, null, null);
        assertThat(shown.head().id()).isEqualTo(ENF);
        assertThat(facts(shown, "lead")).isEqualTo(new OrganisationId("org-team"));
        assertThat(facts(shown, "outcome")).isNull();
        assertThat(facts(shown, "mergedInto")).isEqualTo(new MatterLink("enf-2", MatterLink.Relation.SAME));
        assertThat((List<?>) facts(shown, "nearest")).hasSize(1);
        assertThat((List<?>) facts(shown, "evidence")).hasSize(1);
        assertThat(facts(shown, "orders"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void thePageOffersPatrolsToEnforcementTeamsOnly() {
        assertThat(screen.offers(TaskActs.OPEN_PATROL, new Actor("x", Set.of(Role.ENFORCEMENT), Set.of())))
                .isTrue();
        assertThat(screen.offers(TaskActs.OPEN_PATROL, new Actor("x", Set.of(Role.COMMUNITY), Set.of())))
                .isFalse();
        assertThat(screen.offers(TaskActs.ACCEPT, new Actor("x", Set.of(Role.ENFORCEMENT), Set.of())))
                .isFalse();
    }

    @Test
    void everyActAndFieldAndFactHasAName() throws IOException {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(
                EnforcementResourceTest.class.getResourceAsStream("/messages/enforcement.properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        for (Act<?> act : screen.acts()) {
            String key = "act.enforcement." + act.name();
            assertThat(texts).containsKey(key);
            fields(act.body(), "").forEach(field -> assertThat(texts).containsKey(key + "." + field));
        }
        bus.answer(FindTask.class, TaskView.class, query -> task());
        for (MatterScreen.Fact fact : screen.show(ENF, null, null).facts()) {
            assertThat(texts).containsKey("fact.enforcement." + fact.key());
            if (fact.value() instanceof List<?> rows)
                for (Object row : rows)
                    for (Object cell : (List<?>) row)
                        assertThat(texts).containsKey("fact.enforcement." + ((MatterScreen.Fact) cell).key());
        }
    }

    private static List<String> fields(Class<?> body, String at) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : body.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType list)
                names.addAll(fields((Class<?>) list.getActualTypeArguments()[0], at + component.getName() + "."));
            else names.add(at + component.getName());
        }
        return names;
    }

    private static Object facts(MatterScreen.Shown shown, String key) {
        return shown.facts().stream()
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private String officer() {
        return bearer("officer", List.of(Role.ENFORCEMENT), List.of("org-team"));
    }

    private static TaskView task() {
        MatterHead head = new MatterHead(
                ENF,
                MatterKind.ENFORCEMENT,
                4,
                null,
                "hz/xihu",
                TaskStage.TEAM_FORMED.name(),
                Instant.EPOCH,
                List.of(),
                List.of("dispatch"),
                List.of(),
                List.of());
        return new TaskView(
                head,
                CASE,
                "c",
                "p",
                "t",
                "org-team",
                List.of("org-housing"),
                1,
                "mbr-1",
                "enf-2",
                List.of(new TaskView.InspectionView(1, "p", "mbr-1", "org-team", true, "t", EVIDENCE)),
                List.of(
                        new TaskView.OrderView(1, "org-x", null, "t", null, "org-x", false),
                        new TaskView.OrderView(2, null, "n", "t", null, null, null)),
                true,
                PenaltyKind.WARNING,
                "l",
                null,
                List.of(new FreeMember("mbr-1", "org-team", "hz/xihu", 0, Instant.EPOCH)));
    }
}
