package org.liuhe.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
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
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.TrackingCode;
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
import org.liuhe.contracts.cases.AppealRuling;
import org.liuhe.contracts.cases.AskCoHandler;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.ClusterCase;
import org.liuhe.contracts.cases.CommentOnCase;
import org.liuhe.contracts.cases.Contribute;
import org.liuhe.contracts.cases.DeclineCoHandling;
import org.liuhe.contracts.cases.PassRulingUp;
import org.liuhe.contracts.cases.RecordAction;
import org.liuhe.contracts.cases.ReferCaseToCouncil;
import org.liuhe.contracts.cases.ReferCaseToEnforcement;
import org.liuhe.contracts.cases.ReferCaseToMediation;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.ReturnCase;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cases.RuleOnCase;
import org.liuhe.contracts.cases.SignForCase;
import org.liuhe.contracts.cases.TakeBackReferral;
import org.liuhe.contracts.cases.UnclusterCase;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.CommentOnComplaint;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintView;
import org.liuhe.contracts.complaints.ConfirmComplaint;
import org.liuhe.contracts.complaints.ConsentToBeKnown;
import org.liuhe.contracts.complaints.ContestComplaint;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.complaints.ListMyComplaints;
import org.liuhe.contracts.complaints.RejectComplaint;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.complaints.ReleaseToAccused;
import org.liuhe.contracts.complaints.RequestSupplement;
import org.liuhe.contracts.complaints.SupplementComplaint;
import org.liuhe.contracts.complaints.WithdrawComplaint;
import org.liuhe.contracts.complaints.WithdrawConsentToBeKnown;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.ListPublicMatters;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.contracts.tracking.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each resource makes its message of the request, and its answer of the message's. */
class ResourceTest extends ApiTest {
    private static final ComplaintId CMP = new ComplaintId(COMPLAINT);
    private static final CaseId GOVERNED = new CaseId(CASE);
    private static final String KEY = "the-key";
    private static final String DERIVED = LIN + "\n" + KEY;

    @BeforeEach
    void noKeyIsUsed() {
        JdbcClient.create(Harness.database()).sql("TRUNCATE idempotency").update();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("complaints/cmp-1111/acceptance", "", new AcceptComplaint(CMP, 3L)),
                Arguments.of(
                        "complaints/cmp-1111/rejection",
                        "{\"reason\": \"OUT_OF_SCOPE\", \"explanation\": \"e\"}",
                        new RejectComplaint(CMP, RejectionReason.OUT_OF_SCOPE, "e", 3L)),
                Arguments.of(
                        "complaints/cmp-1111/supplement-request",
                        "{\"question\": \"q\"}",
                        new RequestSupplement(CMP, "q", 3L)),
                Arguments.of(
                        "complaints/cmp-1111/supplement", "{\"text\": \"t\"}", new SupplementComplaint(CMP, "t", 3L)),
                Arguments.of(
                        "complaints/cmp-1111/confirmation",
                        "{\"rating\": 5, \"remark\": \"r\"}",
                        new ConfirmComplaint(CMP, 5, "r", 3L)),
                Arguments.of(
                        "complaints/cmp-1111/confirmation", "{\"rating\": 9}", new ConfirmComplaint(CMP, 9, null, 3L)),
                Arguments.of("complaints/cmp-1111/contest", "{\"reason\": \"r\"}", new ContestComplaint(CMP, "r", 3L)),
                Arguments.of("complaints/cmp-1111/withdrawal", "", new WithdrawComplaint(CMP, 3L)),
                Arguments.of("complaints/cmp-1111/consent", "", new ConsentToBeKnown(CMP, 3L)),
                Arguments.of("complaints/cmp-1111/consent-withdrawal", "", new WithdrawConsentToBeKnown(CMP, 3L)),
                Arguments.of("complaints/cmp-1111/release", "{\"text\": \"t\"}", new ReleaseToAccused(CMP, "t", 3L)),
                Arguments.of(
                        "complaints/cmp-1111/comments",
                        "{\"text\": \"t\"}",
                        new CommentOnComplaint(CMP, Ids.derived("cmt-", DERIVED), "t")),
                Arguments.of("cases/case-2222/signature", "{\"assignment\": 1}", new SignForCase(GOVERNED, 1, 7L)),
                Arguments.of(
                        "cases/case-2222/actions",
                        "{\"assignment\": 1, \"text\": \"t\"}",
                        new RecordAction(GOVERNED, 1, Ids.derived("act-", DERIVED), "t", 7L)),
                Arguments.of(
                        "cases/case-2222/return",
                        "{\"assignment\": 1, \"reason\": \"NOT_OUR_AREA\", \"explanation\": \"e\"}",
                        new ReturnCase(GOVERNED, 1, ReturnReason.NOT_OUR_AREA, "e", 7L)),
                Arguments.of(
                        "cases/case-2222/resolution",
                        "{\"assignment\": 1, \"resolution\": \"DONE\", \"reply\": \"r\", \"publicSummary\": \"s\"}",
                        new ResolveCase(GOVERNED, 1, Resolution.DONE, "r", "s", 7L)),
                Arguments.of(
                        "cases/case-2222/ruling",
                        "{\"assignment\": 1, \"organisation\": \"org-x\", \"reasons\": \"r\"}",
                        new RuleOnCase(GOVERNED, 1, new OrganisationId("org-x"), "r", 7L)),
                Arguments.of(
                        "cases/case-2222/co-handlers",
                        "{\"assignment\": 1, \"organisation\": \"org-x\", \"request\": \"r\"}",
                        new AskCoHandler(GOVERNED, 1, new OrganisationId("org-x"), "r", 7L)),
                Arguments.of(
                        "cases/case-2222/contributions",
                        "{\"ask\": 1, \"text\": \"t\"}",
                        new Contribute(GOVERNED, 1, "t", 7L)),
                Arguments.of(
                        "cases/case-2222/co-handling-refusal",
                        "{\"ask\": 1, \"reason\": \"NOT_OUR_AREA\", \"explanation\": \"e\"}",
                        new DeclineCoHandling(GOVERNED, 1, ReturnReason.NOT_OUR_AREA, "e", 7L)),
                Arguments.of(
                        "cases/case-2222/ruling-appeal",
                        "{\"assignment\": 3, \"reasons\": \"r\"}",
                        new AppealRuling(GOVERNED, 3, "r", 7L)),
                Arguments.of(
                        "cases/case-2222/ruling-passed-up",
                        "{\"assignment\": 2, \"reasons\": \"r\"}",
                        new PassRulingUp(GOVERNED, 2, "r", 7L)),
                Arguments.of(
                        "cases/case-2222/council-referral",
                        "{\"assignment\": 1, \"request\": \"r\"}",
                        new ReferCaseToCouncil(GOVERNED, 1, "r", 7L)),
                Arguments.of(
                        "cases/case-2222/mediation-referral",
                        """
                        {"assignment": 1, "request": "r", "parties": [
                            {"name": "n", "phone": "1", "subject": "s"}, {"organisation": "org-x"}]}""",
                        new ReferCaseToMediation(
                                GOVERNED,
                                1,
                                "r",
                                List.of(
                                        new Party("p1", "s", null, "n", "1"),
                                        new Party("p2", null, "org-x", null, null)),
                                7L)),
                Arguments.of(
                        "cases/case-2222/enforcement-referral",
                        "{\"assignment\": 1, \"request\": \"r\", \"place\": \"p\"}",
                        new ReferCaseToEnforcement(GOVERNED, 1, "r", "p", 7L)),
                Arguments.of(
                        "cases/case-2222/referral-withdrawal",
                        "{\"assignment\": 1, \"referralId\": \"ref-1\", \"reason\": \"r\"}",
                        new TakeBackReferral(GOVERNED, 1, new ReferralId("ref-1"), "r", 7L)),
                Arguments.of(
                        "cases/case-2222/clustering",
                        "{\"assignment\": 1, \"lead\": \"case-1111\"}",
                        new ClusterCase(GOVERNED, 1, new CaseId("case-1111"), 7L)),
                Arguments.of(
                        "cases/case-2222/clustering-end", "{\"assignment\": 1}", new UnclusterCase(GOVERNED, 1, 7L)),
                Arguments.of(
                        "cases/case-2222/comments",
                        "{\"text\": \"t\"}",
                        new CommentOnCase(GOVERNED, Ids.derived("cmt-", DERIVED), "t")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void sendsTheCommandOfTheActor(String path, String json, Command expected) throws Exception {
        positionsAt(8);
        handles(expected.getClass());
        String after = path.startsWith("cases") ? CASE + "@8" : COMPLAINT + "@8";

        http.perform(post("/api/" + path, json, KEY)
                        .header("Authorization", lin())
                        .header("If-Match", "\"c3-k7\""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.after").value(after))
                .andExpect(header().string("Liuhe-After", after))
                .andExpect(header().string("ETag", path.startsWith("cases") ? "\"k8\"" : "\"c8\""));

        assertThat(bus.sent()).containsExactly(expected);
        assertThat(bus.lastActor()).map(Actor::subject).contains(LIN);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void refusesAMalformedId(String path, String json, Command unsent) throws Exception {
        http.perform(post("/api/" + path.replaceFirst("/(cmp|case)-\\d+/", "/org-x/"), json)
                        .header("Authorization", lin())
                        .header("If-Match", "\"c3-k7\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("id.malformed"));
        assertThat(bus.sent()).isEmpty();
    }

    @Test
    void showsOnesOwnComplaintWithItsVersion() throws Exception {
        bus.answer(FindComplaint.class, ComplaintView.class, query -> complaint());

        http.perform(get("/api/complaints/" + COMPLAINT + "?after=cmp-1111@5").header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"c3\""))
                .andExpect(jsonPath("$.text").value("t"));
        assertThat(bus.lastAsked(FindComplaint.class))
                .isEqualTo(new FindComplaint(COMPLAINT, new StreamPosition(COMPLAINT, 5)));
    }

    @Test
    void neverSaysNotModified() throws Exception {
        bus.answer(FindComplaint.class, ComplaintView.class, query -> complaint());
        http.perform(get("/api/complaints/" + COMPLAINT)
                        .header("Authorization", lin())
                        .header("If-None-Match", "\"c3\""))
                .andExpect(status().isOk());
    }

    @Test
    void listsOnesOwnComplaints() throws Exception {
        bus.answer(ListMyComplaints.class, Page.class, query -> new Page<>(List.of(complaint()), "next-one"));
        http.perform(get("/api/complaints?cursor=c&size=2")
                        .header("Authorization", lin())
                        .header("Liuhe-After", "cmp-1111@5"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].complaintId").value(COMPLAINT))
                .andExpect(jsonPath("$.next").value("next-one"));
        assertThat(bus.lastAsked(ListMyComplaints.class))
                .isEqualTo(new ListMyComplaints("c", 2, new StreamPosition(COMPLAINT, 5)));
    }

    @Test
    void refusesAMalformedPosition() throws Exception {
        http.perform(get("/api/complaints?after=cmp-1111").header("Authorization", lin()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("id.malformed"))
                .andExpect(jsonPath("$.field").value("after"));
    }

    @Test
    void listsTheInbox() throws Exception {
        bus.answer(
                ListInbox.class,
                Page.class,
                query -> new Page<>(
                        List.of(new InboxRow(
                                COMPLAINT,
                                CASE,
                                1,
                                Task.SIGN,
                                "org-x",
                                "7KX",
                                "c",
                                "a",
                                "p",
                                null,
                                true,
                                null,
                                Instant.EPOCH)),
                        null));
        http.perform(get("/api/inbox?task=SIGN").header("Authorization", property()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].task").value("SIGN"));
        assertThat(bus.lastAsked(ListInbox.class)).isEqualTo(ListInbox.of(Task.SIGN, null, 20, null));
        assertThat(bus.lastActor())
                .contains(new Actor("a-clerk", Set.of(Role.PROPERTY_MANAGER), Set.of("org-yujing-property")));
    }

    @Test
    void showsTheDossierWithBothVersions() throws Exception {
        bus.answer(
                FindDossier.class,
                DossierView.class,
                query -> new DossierView(
                        COMPLAINT,
                        3,
                        CASE,
                        7,
                        "7KX",
                        "c",
                        "a",
                        Channel.WEB,
                        true,
                        "p",
                        "t",
                        "0571-1",
                        null,
                        List.of(),
                        null,
                        Instant.EPOCH,
                        Stage.ASSIGNED,
                        Task.SIGN,
                        "org-x",
                        1,
                        false,
                        null,
                        null,
                        false,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        List.of()));
        http.perform(get("/api/dossiers/7KX?asKnownAt=2026-11-24T16:00:00Z").header("Authorization", property()))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"c3-k7\""))
                .andExpect(jsonPath("$.filedAt").value("1970-01-01T00:00:00Z"));
        assertThat(bus.lastAsked(FindDossier.class))
                .isEqualTo(new FindDossier("7KX", Instant.parse("2026-11-24T16:00:00Z"), null));
    }

    @Test
    void anyoneMayFollowAndBrowse() throws Exception {
        bus.answer(
                FindTracking.class,
                TrackingView.class,
                query -> new TrackingView(
                        query.code(),
                        Stage.FILED,
                        true,
                        "c",
                        "a",
                        Turn.SYSTEM,
                        null,
                        null,
                        false,
                        null,
                        false,
                        0,
                        0,
                        null,
                        null,
                        List.of(),
                        Instant.EPOCH,
                        Instant.EPOCH,
                        null,
                        List.of(),
                        null));
        bus.answer(ListPublicMatters.class, Page.class, query -> new Page<>(List.of(), null));

        http.perform(get("/api/public/matters/00000000o"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("tracking-code.malformed"));
        http.perform(get("/api/public/matters?area=hz/xihu&category=c&stage=FILED&cursor=x&size=100"))
                .andExpect(status().isOk());
        assertThat(bus.lastAsked(ListPublicMatters.class))
                .isEqualTo(new ListPublicMatters("hz/xihu", "c", Stage.FILED, "x", 100));
        assertThat(bus.lastActor()).isEmpty();
    }

    @Test
    void showsOneMatterByItsCodeHoweverItIsTyped() throws Exception {
        String code = TrackingCode.draw(new Random(1)).value();
        bus.answer(
                FindTracking.class,
                TrackingView.class,
                query -> new TrackingView(
                        query.code(),
                        Stage.FILED,
                        true,
                        "c",
                        "a",
                        Turn.SYSTEM,
                        null,
                        null,
                        false,
                        null,
                        false,
                        0,
                        0,
                        null,
                        null,
                        List.of(),
                        Instant.EPOCH,
                        Instant.EPOCH,
                        null,
                        List.of(),
                        null));

        http.perform(get("/api/public/matters/" + code.replace("-", "").toLowerCase(Locale.ROOT)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.code").value(code));
    }

    @Test
    void listsTheDirectory() throws Exception {
        bus.answerList(
                ListAreas.class,
                AreaView.class,
                query -> List.of(new AreaView("hz", AreaLevel.CITY, "杭州", "Hangzhou")));
        bus.answerList(
                ListOrganisations.class,
                OrganisationView.class,
                query -> List.of(new OrganisationView(
                        "org-x", OrganisationKind.AGENCY, "某局", "Bureau", List.of("hz"), List.of("city-management"))));

        http.perform(get("/api/areas")).andExpect(jsonPath("$[0].nameZh").value("杭州"));
        http.perform(get("/api/organisations")).andExpect(jsonPath("$[0].kind").value("AGENCY"));
        http.perform(get("/api/categories"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.code == 'property.lift')].pack").value("property-services"));
    }

    @Test
    void registersAnArea() throws Exception {
        positionsAt(0);
        handles(RegisterArea.class);
        http.perform(post(
                                "/api/areas",
                                "{\"path\": \"hz/xihu\", \"level\": \"DISTRICT\", \"nameZh\": \"西湖区\", \"nameEn\": \"Xihu\"}")
                        .header("Authorization", operator()))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/areas"))
                .andExpect(header().string("Liuhe-After", "area-hz/xihu@0"));
        assertThat(bus.sent())
                .containsExactly(new RegisterArea(new AreaPath("hz/xihu"), AreaLevel.DISTRICT, "西湖区", "Xihu", null));
    }

    @Test
    void registersAnOrganisation() throws Exception {
        positionsAt(0);
        handles(RegisterOrganisation.class);
        http.perform(post(
                                "/api/organisations",
                                """
                                {"organisationId": "org-x", "kind": "AGENCY", "nameZh": "某局", "nameEn": "Bureau",
                                 "areas": ["hz"], "capabilities": ["city-management"]}""")
                        .header("Authorization", operator()))
                .andExpect(status().isCreated());
        assertThat(bus.sent())
                .containsExactly(new RegisterOrganisation(
                        new OrganisationId("org-x"),
                        OrganisationKind.AGENCY,
                        "某局",
                        "Bureau",
                        List.of(new AreaPath("hz")),
                        List.of("city-management")));
    }

    @Test
    void asksThatAnOrganisationServesSomething() throws Exception {
        http.perform(post(
                                "/api/organisations",
                                """
                                {"organisationId": "org-x", "kind": "AGENCY", "nameZh": "某局", "nameEn": "Bureau",
                                 "areas": [], "capabilities": [" "]}""")
                        .header("Authorization", operator()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.value-missing"))
                .andExpect(jsonPath("$.field").value("areas"));
    }

    private String operator() {
        return bearer("op", List.of(Role.OPERATOR), List.of());
    }

    private <C extends Command> void handles(Class<C> type) {
        bus.on(type, command -> null);
    }

    private static ComplaintView complaint() {
        return new ComplaintView(
                COMPLAINT, 3, null, "7KX", "c", "a", "p", "t", List.of(), true, null, null, 0, false, null, null, null,
                null);
    }
}
