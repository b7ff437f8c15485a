package org.liuhe.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.Harness;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.privacy.AskErasure;
import org.liuhe.contracts.privacy.ConfirmErasure;
import org.liuhe.contracts.privacy.DeclineErasure;
import org.liuhe.contracts.privacy.ErasureId;
import org.liuhe.contracts.privacy.ErasureState;
import org.liuhe.contracts.privacy.ErasureView;
import org.liuhe.contracts.privacy.ExamineErasure;
import org.liuhe.contracts.privacy.FindErasures;
import org.liuhe.contracts.privacy.FindMattersNaming;
import org.liuhe.contracts.privacy.FindMyData;
import org.liuhe.contracts.privacy.FindMyErasure;
import org.liuhe.contracts.privacy.FindMyReads;
import org.liuhe.contracts.privacy.KeepingDuty;
import org.liuhe.contracts.privacy.MyData;
import org.liuhe.contracts.privacy.NamedMatter;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonalRead;
import org.liuhe.contracts.privacy.PrivacyRule;
import org.liuhe.contracts.support.ListMySupport;
import org.springframework.jdbc.core.simple.JdbcClient;

class PrivacyResourceTest extends ApiTest {

    private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");
    private static final ErasureId MINE = ErasureId.of(Person.account(LIN));

    @BeforeEach
    void noKeyIsUsed() {
        JdbcClient.create(Harness.database()).sql("TRUNCATE idempotency").update();
        positionsAt(4);
    }

    @Test
    void givesOnesDataAsAFileThatNoCacheKeeps() throws Exception {
        MyData.Record filed = new MyData.Record("ComplaintFiled", AT, true, Map.of("text", "电梯", "filedAt", AT));
        bus.answer(
                FindMyData.class,
                MyData.class,
                query -> new MyData(
                        LIN,
                        AT,
                        List.of(new MyData.Matter("cmp-1", List.of(filed))),
                        List.of(new PersonalRead(AT, List.of("org-x"), "FindDossier"))));
        bus.answer(ListMySupport.class, Page.class, query -> new Page<>(List.of(), null));
        http.perform(get("/api/me/data").header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"liuhe-my-data.json\""))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.matters[0].records[0].data.text").value("电梯"))
                .andExpect(jsonPath("$.matters[0].records[0].data.filedAt").value("2026-11-24T02:00:00Z"))
                .andExpect(jsonPath("$.supports").isEmpty())
                .andExpect(jsonPath("$.reads[0].organisations[0]").value("org-x"));
    }

    @Test
    void tellsWhoLooked() throws Exception {
        bus.answerList(
                FindMyReads.class, PersonalRead.class, any -> List.of(new PersonalRead(AT, List.of(), "FindPetition")));
        http.perform(get("/api/me/reads").header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].hour").value("2026-11-24T02:00:00Z"))
                .andExpect(jsonPath("$[0].question").value("FindPetition"));
    }

    @Test
    void asksForOneself() throws Exception {
        bus.on(AskErasure.class, any -> null);
        http.perform(post("/api/me/erasure", "").header("Authorization", lin()))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/me/erasure"))
                .andExpect(header().string("Liuhe-After", MINE + "@4"))
                .andExpect(jsonPath("$.erasureId").value(MINE.value()));
        assertThat(bus.sent()).containsExactly(new AskErasure(MINE, Person.account(LIN)));
    }

    @Test
    void tellsWhereItStandsAndWhatIsInTheWay() throws Exception {
        bus.answer(
                FindMyErasure.class,
                org.springframework.core.ResolvableType.forClassWithGenerics(Optional.class, ErasureView.class)
                        .getType(),
                query -> query.after() == null
                        ? Optional.empty()
                        : Optional.of(new ErasureView(
                                MINE.value(),
                                "person:" + LIN,
                                ErasureState.REFUSED,
                                null,
                                List.of(new KeepingDuty("cmp-1", "个人信息保护法", "第十三条", null)),
                                null,
                                AT,
                                AT)));
        http.perform(get("/api/me/erasure").header("Authorization", lin()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("matter.unknown"));
        http.perform(get("/api/me/erasure").header("Authorization", lin()).header("Liuhe-After", MINE + "@4"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("REFUSED"))
                .andExpect(jsonPath("$.duties[0].article").value("第十三条"));
    }

    static Stream<Arguments> steps() {
        String path = "/api/erasures/" + MINE;
        Person behind = Person.behind("pet-1");
        return Stream.of(
                Arguments.of(path + "/examination", "", 200, new ExamineErasure(MINE)),
                Arguments.of(path + "/confirmation", "", 200, new ConfirmErasure(MINE)),
                Arguments.of(path + "/declination", "{\"reason\": \"r\"}", 200, new DeclineErasure(MINE, "r")),
                Arguments.of(
                        "/api/erasures",
                        "{\"matterId\": \"pet-1\"}",
                        201,
                        new AskErasure(ErasureId.of(behind), behind)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void sendsEachStep(String path, String json, int status, Command expected) throws Exception {
        bus.on(expected.getClass(), any -> null);
        http.perform(post(path, json).header("Authorization", officer()))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.after").isNotEmpty());
        assertThat(bus.sent()).containsExactly(expected);
        assertThat(bus.lastActor()).map(Actor::roles).hasValueSatisfying(roles -> assertThat(roles)
                .containsExactly(Role.PRIVACY));
    }

    @Test
    void namesWhatIsWrong() throws Exception {
        bad("/api/erasures", "{\"matterId\": \"somebody\"}", 422, "id.malformed", "matterId");
        bad("/api/erasures", "{}", 422, "text.blank", "matterId");
        bad("/api/erasures/" + MINE + "/declination", "{\"reason\": \" \"}", 422, "text.blank", "reason");
        bad("/api/erasures/cmp-1/examination", "", 422, "id.malformed", null);
        bus.on(ConfirmErasure.class, any -> {
            throw new RuleBroken(PrivacyRule.SECOND_OFFICER);
        });
        bad("/api/erasures/" + MINE + "/confirmation", "", 422, "erasure.second-officer", null);
    }

    @Test
    void listsTheErasures() throws Exception {
        bus.answerList(
                FindErasures.class,
                ErasureView.class,
                any -> List.of(
                        new ErasureView(MINE.value(), "person:x", ErasureState.ASKED, null, List.of(), null, AT, AT)));
        http.perform(get("/api/erasures?after=" + MINE + "@4").header("Authorization", officer()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].state").value("ASKED"));
        assertThat(bus.lastAsked(FindErasures.class).after()).hasToString(MINE + "@4");
    }

    @Test
    void looksForSomebodyAndKeepsNothingOfIt() throws Exception {
        bus.answerList(
                FindMattersNaming.class, NamedMatter.class, any -> List.of(new NamedMatter("cmp-1", "7KX-2M9-QHD")));
        String phone = "{\"kind\": \"PHONE\", \"text\": \"139 0000 0000\"}";
        for (int time = 0; time < 2; time++)
            http.perform(post("/api/matters/search", phone, "the-key").header("Authorization", property()))
                    .andExpect(status().isOk())
                    .andExpect(header().doesNotExist("Idempotency-Replayed"))
                    .andExpect(jsonPath("$[0].trackingCode").value("7KX-2M9-QHD"));
        http.perform(post("/api/matters/search", phone, null).header("Authorization", property()))
                .andExpect(status().isOk());
        assertThat(bus.asked())
                .hasSize(3)
                .containsOnly(new FindMattersNaming(PersonalData.Kind.PHONE, "139 0000 0000"));
        assertThat(JdbcClient.create(Harness.database())
                        .sql("SELECT count(*) FROM idempotency")
                        .query(Long.class)
                        .single())
                .isZero();

        bad("/api/matters/search", "{\"kind\": \"PHONE\", \"text\": \" \"}", 422, "text.blank", "text");
        bad("/api/matters/search", "{\"text\": \"x\"}", 400, "request.value-missing", "kind");
        bad("/api/matters/search", "{\"kind\": \"TEXT\", \"text\": \"x\"}", 400, "request.value-unknown", "kind");
        bad("/api/matters/search", "{\"text\": \"" + "x".repeat(70_000) + "\"}", 413, "request.too-large", null);
    }

    private void bad(String path, String json, int status, String code, String field) throws Exception {
        var answer = http.perform(post(path, json).header("Authorization", officer()))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.code").value(code));
        if (field != null) answer.andExpect(jsonPath("$.field").value(field));
    }

    private String officer() {
        return bearer("an-officer", List.of(Role.PRIVACY), List.of());
    }
}
