package org.liuhe.api.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.Harness;
import org.liuhe.api.matters.Act;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.disputes.AcceptDispute;
import org.liuhe.contracts.disputes.AcknowledgeOutcome;
import org.liuhe.contracts.disputes.AgreeToExtension;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AnswerRisk;
import org.liuhe.contracts.disputes.ApplyForMediation;
import org.liuhe.contracts.disputes.AskConfirmation;
import org.liuhe.contracts.disputes.AskRecusal;
import org.liuhe.contracts.disputes.AssignCommittee;
import org.liuhe.contracts.disputes.ChooseMediator;
import org.liuhe.contracts.disputes.ConfirmAgreement;
import org.liuhe.contracts.disputes.ConfirmObligation;
import org.liuhe.contracts.disputes.Consent;
import org.liuhe.contracts.disputes.DeclineDispute;
import org.liuhe.contracts.disputes.DisputeId;
import org.liuhe.contracts.disputes.EndMediation;
import org.liuhe.contracts.disputes.HandOverDispute;
import org.liuhe.contracts.disputes.HoldSession;
import org.liuhe.contracts.disputes.IdentifyParty;
import org.liuhe.contracts.disputes.KeepMediator;
import org.liuhe.contracts.disputes.MakeProposal;
import org.liuhe.contracts.disputes.MediatorRelation;
import org.liuhe.contracts.disputes.NameMediator;
import org.liuhe.contracts.disputes.NotAcceptedReason;
import org.liuhe.contracts.disputes.NoteCaucus;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.RecordAgreement;
import org.liuhe.contracts.disputes.RecuseMediator;
import org.liuhe.contracts.disputes.ReferDisputeToEnforcement;
import org.liuhe.contracts.disputes.RefuseConfirmation;
import org.liuhe.contracts.disputes.RefuseMediation;
import org.liuhe.contracts.disputes.RemoveParty;
import org.liuhe.contracts.disputes.ReportBreach;
import org.liuhe.contracts.disputes.ReportObligationDone;
import org.liuhe.contracts.disputes.ReportRisk;
import org.liuhe.contracts.disputes.ScheduleSession;
import org.liuhe.contracts.disputes.SealAgreement;
import org.liuhe.contracts.disputes.SendToCourt;
import org.liuhe.contracts.disputes.SignAgreement;
import org.liuhe.contracts.disputes.SignAsMediator;
import org.liuhe.contracts.disputes.TellPolice;
import org.liuhe.contracts.disputes.WithdrawDispute;
import org.liuhe.contracts.referrals.Party;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each act makes its command of what a person wrote, by HTTP as by the form. */
class DisputeActsTest extends ApiTest {

    private static final DisputeId ID = new DisputeId("dsp-1");
    private static final String KEY = "the-key";
    private static final String OWN = LIN + "\n" + KEY;

    @BeforeEach
    void noKeyIsUsed() {
        JdbcClient.create(Harness.database()).sql("TRUNCATE idempotency").update();
    }

    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of("consent", "{\"partyId\": \"p1\"}", new Consent(ID, "p1", 4L)),
                Arguments.of(
                        "refuse", "{\"partyId\": \"p1\", \"reason\": \"r\"}", new RefuseMediation(ID, "p1", "r", 4L)),
                Arguments.of(
                        "choose-mediator",
                        "{\"partyId\": \"p1\", \"mediator\": \"m\", \"relation\": \"NONE\"}",
                        new ChooseMediator(ID, "p1", "m", MediatorRelation.NONE, 4L)),
                Arguments.of(
                        "ask-recusal", "{\"partyId\": \"p1\", \"reason\": \"r\"}", new AskRecusal(ID, "p1", "r", 4L)),
                Arguments.of(
                        "caucus",
                        "{\"partyId\": \"p1\", \"text\": \"t\"}",
                        new NoteCaucus(ID, Ids.derived("note-", "dsp-1\n" + OWN), "p1", "t")),
                Arguments.of(
                        "propose",
                        "{\"text\": \"t\"}",
                        new MakeProposal(ID, Ids.derived("prp-", "dsp-1\n" + OWN), null, "t")),
                Arguments.of("agree-extension", "{\"partyId\": \"p1\"}", new AgreeToExtension(ID, "p1", 4L)),
                Arguments.of("sign", "{\"partyId\": \"p1\"}", new SignAgreement(ID, "p1", 4L)),
                Arguments.of("report-done", "{\"obligationId\": \"o1\"}", new ReportObligationDone(ID, "o1", 4L)),
                Arguments.of(
                        "confirm-done",
                        "{\"obligationId\": \"o1\", \"partyId\": \"\"}",
                        new ConfirmObligation(ID, "o1", null, 4L)),
                Arguments.of(
                        "report-breach",
                        "{\"obligationId\": \"o1\", \"partyId\": \"p1\", \"explanation\": \"e\"}",
                        new ReportBreach(ID, "o1", "p1", "e", 4L)),
                Arguments.of("ask-confirmation", "{\"partyId\": \"p1\"}", new AskConfirmation(ID, "p1", 4L)),
                Arguments.of("end", "{}", new EndMediation(ID, null, 4L)),
                Arguments.of("withdraw", "", new WithdrawDispute(ID, 4L)),
                Arguments.of("accept", "", new AcceptDispute(ID, 4L)),
                Arguments.of(
                        "decline",
                        "{\"reason\": \"NOT_CIVIL\", \"explanation\": \"e\"}",
                        new DeclineDispute(ID, NotAcceptedReason.NOT_CIVIL, "e", 4L)),
                Arguments.of(
                        "name-mediator",
                        "{\"mediator\": \"m\", \"relation\": \"KIN\"}",
                        new NameMediator(ID, "m", MediatorRelation.KIN, 4L)),
                Arguments.of("keep-mediator", "{\"reason\": \"r\"}", new KeepMediator(ID, "r", 4L)),
                Arguments.of("recuse", "{\"reason\": \"r\"}", new RecuseMediator(ID, "r", 4L)),
                Arguments.of("seal", "", new SealAgreement(ID, 4L)),
                Arguments.of(
                        "identify-party",
                        "{\"partyId\": \"p2\", \"account\": \"wang\", \"organisation\": \"org-x\"}",
                        new IdentifyParty(ID, "p2", null, "wang", new OrganisationId("org-x"), 4L)),
                Arguments.of(
                        "schedule-session",
                        "{\"place\": \"p\", \"startsAt\": \"2026-11-25T01:00:00Z\", \"open\": false}",
                        new ScheduleSession(
                                ID,
                                Ids.derived("ses-", "dsp-1\n" + OWN),
                                false,
                                "p",
                                Instant.parse("2026-11-25T01:00:00Z"),
                                4L)),
                Arguments.of(
                        "hold-session",
                        "{\"sessionId\": \"s\", \"summary\": \"t\"}",
                        new HoldSession(ID, "s", "t", 4L)),
                Arguments.of("report-risk", "{\"description\": \"d\"}", new ReportRisk(ID, "d", 4L)),
                Arguments.of(
                        "record-agreement",
                        "{\"form\": \"ORAL\", \"content\": \"c\", \"obligations\": [{\"partyId\": \"p2\","
                                + " \"what\": \"w\", \"by\": \"2026-12-01\"}]}",
                        new RecordAgreement(
                                ID,
                                AgreementForm.ORAL,
                                "c",
                                List.of(new Obligation(null, "p2", "w", LocalDate.of(2026, 12, 1))),
                                4L)),
                Arguments.of("sign-mediator", "", new SignAsMediator(ID, 4L)),
                Arguments.of(
                        "refer-enforcement",
                        "{\"requestedBy\": \"p1\", \"place\": \"p\", \"request\": \"r\"}",
                        new ReferDisputeToEnforcement(ID, "p1", "p", "r", 4L)),
                Arguments.of("answer-risk", "{\"text\": \"t\"}", new AnswerRisk(ID, "t", 4L)),
                Arguments.of("acknowledge", "", new AcknowledgeOutcome(ID, 4L)),
                Arguments.of("confirm-agreement", "{\"ruling\": \"1\"}", new ConfirmAgreement(ID, "1", 4L)),
                Arguments.of("refuse-confirmation", "{\"reason\": \"r\"}", new RefuseConfirmation(ID, "r", 4L)),
                Arguments.of(
                        "assign-committee",
                        "{\"organisation\": \"org-x\"}",
                        new AssignCommittee(ID, new OrganisationId("org-x"))),
                Arguments.of(
                        "tell-police",
                        "{\"organisation\": \"org-x\"}",
                        new TellPolice(ID, new OrganisationId("org-x"))),
                Arguments.of(
                        "send-to-court",
                        "{\"organisation\": \"org-x\"}",
                        new SendToCourt(ID, new OrganisationId("org-x"))),
                Arguments.of("remove-party", "{\"partyId\": \"p2\"}", new RemoveParty(ID, "p2", 4L)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void sendsTheCommandOfTheAct(String act, String json, Command expected) throws Exception {
        positionsAt(5);
        bus.on(expected.getClass(), command -> null);

        http.perform(post("/api/disputes/dsp-1/" + act, json, KEY)
                        .header("Authorization", lin())
                        .header("If-Match", "\"m4\""))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"m5\""));

        assertThat(bus.sent()).containsExactly(expected);
    }

    @Test
    void knowsEveryActThatThereIs() {
        List<String> tested = acts().map(each -> (String) each.get()[0]).toList();
        assertThat(DisputeActs.ALL.stream().filter(act -> !act.opens()).map(Act::name))
                .containsExactlyInAnyOrderElementsOf(tested);
    }

    @Test
    void opensADisputeUnderTheIdOfThePersonsKey() throws Exception {
        String id = Ids.derived("dsp-", OWN);
        positionsAt(0);
        bus.on(ApplyForMediation.class, command -> null);

        http.perform(post(
                                "/api/disputes",
                                "{\"area\": \"hz/xihu\", \"request\": \"r\", \"name\": \"林\", \"others\": [{\"name\": \"王\"}],"
                                        + " \"proceedingsRunning\": false}",
                                KEY)
                        .header("Authorization", lin()))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/disputes/" + id))
                .andExpect(jsonPath("$.disputeId").value(id));

        assertThat(bus.sent())
                .containsExactly(new ApplyForMediation(
                        new DisputeId(id),
                        new AreaPath("hz/xihu"),
                        null,
                        "r",
                        null,
                        "林",
                        null,
                        List.of(new Party(null, null, null, "王", null)),
                        false));
    }

    @Test
    void takesAHandOver() throws Exception {
        positionsAt(0);
        bus.on(HandOverDispute.class, command -> null);

        http.perform(post(
                                "/api/disputes/hand-overs",
                                "{\"organisation\": \"org-police\", \"ground\": \"CIVIL_DISPUTE\", \"area\": \"hz\", \"request\":"
                                        + " \"r\", \"parties\": [{\"name\": \"a\"}, {\"organisation\": \"org-x\"}], \"civil\": true,"
                                        + " \"punishable\": false, \"injury\": \"NONE\", \"proceedingsRunning\": false}",
                                KEY)
                        .header("Authorization", lin()))
                .andExpect(status().isCreated());

        assertThat(((HandOverDispute) bus.sent().get(0)).parties())
                .containsExactly(new Party(null, null, null, "a", null), new Party(null, null, "org-x", null, null));
    }

    @Test
    void asksForTheVersionThatWasSeen() throws Exception {
        http.perform(post("/api/disputes/dsp-1/consent", "{\"partyId\": \"p1\"}", KEY)
                        .header("Authorization", lin()))
                .andExpect(status().is4xxClientError());
        assertThat(bus.sent()).isEmpty();
    }

    /** A form without a label is a box that nobody can fill in. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void labelsEveryActAndEveryField(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                DisputeActsTest.class.getResourceAsStream("/messages/disputes" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        List<String> keys = new ArrayList<>();
        for (Act<?> act : DisputeActs.ALL) {
            keys.add("act.dispute." + act.name());
            collect("act.dispute." + act.name(), act.body(), keys);
        }
        assertThat(texts.stringPropertyNames()).containsAll(keys);
    }

    private static void collect(String at, Class<?> body, List<String> keys) {
        for (RecordComponent component : body.getRecordComponents()) {
            // the number of an account, for which no form asks
            if (component.getName().equals("subject")) continue;
            String key = at + "." + component.getName();
            keys.add(key);
            if (component.getType() == List.class)
                collect(
                        key,
                        (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0],
                        keys);
        }
    }
}
