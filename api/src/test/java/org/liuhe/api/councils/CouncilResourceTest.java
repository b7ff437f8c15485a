package org.liuhe.api.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.Harness;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.councils.AnswerInvitation;
import org.liuhe.contracts.councils.CloseMeeting;
import org.liuhe.contracts.councils.ConfirmResolution;
import org.liuhe.contracts.councils.ConveneCouncil;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.CouncilView;
import org.liuhe.contracts.councils.CountVote;
import org.liuhe.contracts.councils.EscalateResolution;
import org.liuhe.contracts.councils.FindCouncil;
import org.liuhe.contracts.councils.FindPublicCouncil;
import org.liuhe.contracts.councils.HoldCouncil;
import org.liuhe.contracts.councils.ListPublicCouncils;
import org.liuhe.contracts.councils.OpenOwnersVote;
import org.liuhe.contracts.councils.ProposeMotion;
import org.liuhe.contracts.councils.PublicCouncil;
import org.liuhe.contracts.councils.PublishMinutes;
import org.liuhe.contracts.councils.RecordVote;
import org.liuhe.contracts.councils.ReferCouncilToEnforcement;
import org.liuhe.contracts.councils.RejectResolutionReport;
import org.liuhe.contracts.councils.ReportResolution;
import org.liuhe.contracts.councils.TakePosition;
import org.liuhe.contracts.councils.VoteChoice;
import org.liuhe.contracts.councils.Voter;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CouncilResourceTest extends ApiTest {

    private static final CouncilId COUNCIL = new CouncilId("cnl-1");
    private static final String KEY = "the-key";

    @Autowired
    private CouncilScreen screen;

    @BeforeEach
    void noKeyIsUsed() {
        JdbcClient.create(Harness.database()).sql("TRUNCATE idempotency").update();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        "answer",
                        "{\"coming\": false, \"reason\": \"r\"}",
                        new AnswerInvitation(COUNCIL, false, "r", 4L)),
                Arguments.of(
                        "attendance",
                        "{\"present\": [\"org-a\", \"org-b\"]}",
                        new HoldCouncil(
                                COUNCIL, List.of(new OrganisationId("org-a"), new OrganisationId("org-b")), 4L)),
                Arguments.of(
                        "motions",
                        """
                        {"publicText": "t", "responsibleOrganisation": "org-a", "dueOn": "2026-12-31", "matter": "manager"}""",
                        new ProposeMotion(
                                COUNCIL, "t", new OrganisationId("org-a"), LocalDate.of(2026, 12, 31), "manager", 4L)),
                Arguments.of("positions", "{\"motion\": 1, \"agrees\": true}", new TakePosition(COUNCIL, 1, true, 4L)),
                Arguments.of("closure", "", new CloseMeeting(COUNCIL, 4L)),
                Arguments.of(
                        "vote",
                        """
                        {"motion": 1, "totalArea": 24000, "totalHeads": 3,
                         "roll": [{"unitId": "3-2-501", "area": 9000, "account": "a"}]}""",
                        new OpenOwnersVote(COUNCIL, 1, 24_000, 3, List.of(new Voter("3-2-501", 9_000, null, "a")), 4L)),
                Arguments.of(
                        "votes",
                        "{\"unitId\": \"3-2-501\", \"choice\": \"ABSTAIN\"}",
                        new RecordVote(COUNCIL, "3-2-501", VoteChoice.ABSTAIN)),
                Arguments.of("count", "", new CountVote(COUNCIL, 4L)),
                Arguments.of(
                        "minutes",
                        "{\"text\": \"t\", \"publicText\": \"p\"}",
                        new PublishMinutes(COUNCIL, "t", "p", 4L)),
                Arguments.of("report", "{\"text\": \"t\"}", new ReportResolution(COUNCIL, "t", 4L)),
                Arguments.of("confirmation", "", new ConfirmResolution(COUNCIL, 4L)),
                Arguments.of("rejection", "{\"reason\": \"r\"}", new RejectResolutionReport(COUNCIL, "r", 4L)),
                Arguments.of(
                        "enforcement",
                        "{\"request\": \"r\", \"place\": \"p\"}",
                        new ReferCouncilToEnforcement(COUNCIL, "r", "p", 4L)),
                Arguments.of("escalation", "", new EscalateResolution(COUNCIL, 4L)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void sendsTheCommandOfTheActor(String path, String json, Command expected) throws Exception {
        positionsAt(5);
        bus.on(expected.getClass(), command -> null);
        http.perform(post("/api/councils/cnl-1/" + path, json, KEY)
                        .header("Authorization", property())
                        .header("If-Match", "\"m4\""))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"m5\""))
                .andExpect(jsonPath("$.after").value("cnl-1@5"));
        assertThat(bus.sent()).containsExactly(expected);
    }

    @Test
    void everyActOfThePageIsOneOfTheResource() {
        assertThat(screen.kind()).isEqualTo(MatterKind.COUNCIL);
        assertThat(screen.acts()).hasSize((int) changes().count() + 1).allSatisfy(act -> assertThat(act.kind())
                .isEqualTo(MatterKind.COUNCIL));
    }

    @Test
    void convenesUnderAnIdentityOfPersonAndKey() throws Exception {
        positionsAt(0);
        bus.on(ConveneCouncil.class, command -> null);
        String id = Ids.derived("cnl-", "a-clerk\n" + KEY);
        http.perform(post("/api/councils", "{\"area\": \"hz/x\", \"agenda\": \"a\"}", KEY)
                        .header("Authorization", property()))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/councils/" + id));
        assertThat(bus.sent()).containsExactly(new ConveneCouncil(new CouncilId(id), new AreaPath("hz/x"), "a"));
    }

    @Test
    void tellsWhichRuleWasBroken() throws Exception {
        positionsAt(7);
        bus.on(ProposeMotion.class, command -> {
            throw new RuleBroken(CouncilRule.RESOLUTION_WITHOUT_DUE, "dueOn");
        });
        http.perform(post(
                                "/api/councils/cnl-1/motions",
                                "{\"publicText\": \"t\", \"responsibleOrganisation\": \"org-a\"}",
                                KEY)
                        .header("Authorization", property())
                        .header("If-Match", "\"m4\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("council.resolution-without-due"));
    }

    @Test
    void asksForTheVersionOfACouncil() throws Exception {
        http.perform(post("/api/councils/cnl-1/closure", "", KEY)
                        .header("Authorization", property())
                        .header("If-Match", "\"k4\""))
                .andExpect(jsonPath("$.code").value("request.if-match-malformed"));
    }

    @Test
    void showsTheCouncilWithItsVersion() throws Exception {
        bus.answer(FindCouncil.class, CouncilView.class, query -> council());
        http.perform(get("/api/councils/cnl-1?asKnownAt=2026-11-24T16:00:00Z").header("Authorization", property()))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"m4\""))
                .andExpect(jsonPath("$.agenda").value("电梯"));
        assertThat(bus.lastAsked(FindCouncil.class))
                .isEqualTo(new FindCouncil("cnl-1", Instant.parse("2026-11-24T16:00:00Z"), null));
    }

    @Test
    void anyoneReadsWhatWasPublished() throws Exception {
        bus.answer(FindPublicCouncil.class, PublicCouncil.class, query -> published(query.council()));
        http.perform(get("/api/public/councils/cnl-1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.minutes").value("一致同意"));
    }

    @Test
    void anyoneListsTheCouncilsOfAnAreaOrOfAMatter() throws Exception {
        bus.answer(ListPublicCouncils.class, Page.class, query -> new Page<>(List.of(published("cnl-1")), "next"));
        http.perform(get("/api/public/councils?area=hz&size=5"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].present[0]").value("org-lvyuan"))
                .andExpect(jsonPath("$.next").value("next"));
        assertThat(bus.lastAsked(ListPublicCouncils.class)).isEqualTo(new ListPublicCouncils("hz", null, null, 5));
        http.perform(get("/api/public/councils?code=00000001q&cursor=next")).andExpect(status().isOk());
        assertThat(bus.lastAsked(ListPublicCouncils.class))
                .isEqualTo(new ListPublicCouncils(null, new TrackingCode("00000001q").value(), "next", 20));
        http.perform(get("/api/public/councils?code=nonsense")).andExpect(status().isUnprocessableContent());
        http.perform(get("/api/public/councils?size=101"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("request.value-out-of-range"));
    }

    private static PublicCouncil published(String id) {
        return new PublicCouncil(
                id,
                "hz",
                CouncilStage.RESOLVED,
                Instant.EPOCH,
                List.of("org-lvyuan"),
                null,
                "一致同意",
                Instant.EPOCH,
                false,
                null,
                null,
                null);
    }

    @Test
    void needsATokenForTheCouncilItself() throws Exception {
        http.perform(get("/api/councils/cnl-1")).andExpect(status().isUnauthorized());
    }

    private static CouncilView council() {
        return new CouncilView(
                new MatterHead(
                        "cnl-1",
                        MatterKind.COUNCIL,
                        4,
                        null,
                        "hz",
                        "RESOLVED",
                        Instant.EPOCH,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                "电梯",
                "case-1",
                "org-c",
                "org-c",
                null,
                "org-p",
                1,
                null,
                null,
                List.of(new CouncilView.Answer("org-p", true, null)),
                List.of("org-c", "org-p"),
                Instant.EPOCH,
                List.of(new CouncilView.Motion(1, "org-p", "换", "org-p", null, "manager", List.of("org-p"), List.of())),
                new CouncilView.Vote(
                        1,
                        "manager",
                        "民法典",
                        "第二百七十八条",
                        "2020",
                        24_000,
                        3,
                        9_000,
                        1,
                        null,
                        null,
                        null,
                        null,
                        Instant.EPOCH),
                new CouncilView.Resolution("换", "org-p", null, true, false),
                null,
                null,
                null,
                null,
                null,
                false,
                null);
    }
}
