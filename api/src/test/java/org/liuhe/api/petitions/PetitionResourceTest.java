package org.liuhe.api.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.Harness;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.petitions.AcceptPetition;
import org.liuhe.contracts.petitions.AgreeToSettlement;
import org.liuhe.contracts.petitions.AnswerCoSigners;
import org.liuhe.contracts.petitions.AnswerPetitionReview;
import org.liuhe.contracts.petitions.AskPetitionReview;
import org.liuhe.contracts.petitions.AssignCoSignAnswer;
import org.liuhe.contracts.petitions.AssignPetitionOffice;
import org.liuhe.contracts.petitions.AssignPetitionReviewer;
import org.liuhe.contracts.petitions.CloseHearing;
import org.liuhe.contracts.petitions.CloseSettledPetition;
import org.liuhe.contracts.petitions.CoSignPetition;
import org.liuhe.contracts.petitions.DeclinePetition;
import org.liuhe.contracts.petitions.ExtendPetition;
import org.liuhe.contracts.petitions.FilePetition;
import org.liuhe.contracts.petitions.FindPetition;
import org.liuhe.contracts.petitions.FindPublicPetition;
import org.liuhe.contracts.petitions.ForwardPetition;
import org.liuhe.contracts.petitions.ListPublicPetitions;
import org.liuhe.contracts.petitions.ModeratePetition;
import org.liuhe.contracts.petitions.ObjectToPetition;
import org.liuhe.contracts.petitions.OpenHearing;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.petitions.PetitionNotAcceptedReason;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.PetitionView;
import org.liuhe.contracts.petitions.PublicPetition;
import org.liuhe.contracts.petitions.ReferPetitionToMediation;
import org.liuhe.contracts.petitions.RegisterPetition;
import org.liuhe.contracts.petitions.ReplyToPetition;
import org.liuhe.contracts.petitions.Representative;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.contracts.petitions.ReviewOpinion;
import org.liuhe.contracts.petitions.TakeBackPetitionReferral;
import org.liuhe.contracts.petitions.WithdrawCoSign;
import org.liuhe.contracts.petitions.WithdrawPetition;
import org.liuhe.contracts.referrals.Party;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PetitionResourceTest extends ApiTest {

    private static final String PET = "pet-4444";
    private static final PetitionId PETITION = new PetitionId(PET);
    private static final OrganisationId STREET = new OrganisationId("org-street");
    private static final String CODE = "000-000-01Q";
    private static final String NEW = "{\"area\": \"hz/xihu\", \"accusedOrganisation\": \"org-property\", "
            + "\"text\": \"t\", \"mayBePublic\": true, \"representatives\": [{\"name\": \"n\"}]}";

    @Autowired
    private PetitionScreen screen;

    @BeforeEach
    void noKeyIsUsed() {
        JdbcClient.create(Harness.database()).sql("TRUNCATE idempotency").update();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        "moderation",
                        "{\"publicTitle\": \"t\", \"matterForTheAccused\": \"m\"}",
                        new ModeratePetition(PETITION, "t", "m", 7L)),
                Arguments.of("moderation", "{}", new ModeratePetition(PETITION, null, null, 7L)),
                Arguments.of(
                        "forwarding", "{\"organisation\": \"org-street\"}", new ForwardPetition(PETITION, STREET, 7L)),
                Arguments.of(
                        "mediation",
                        "{\"civilMatter\": true, \"litigationRunning\": false, \"administrativeReviewRunning\": false,"
                                + " \"bothSidesAgree\": true, \"request\": \"r\", \"parties\": [{\"petitioner\": true,"
                                + " \"name\": \"n\"}, {\"organisation\": \"org-property\"}]}",
                        new ReferPetitionToMediation(
                                PETITION,
                                true,
                                false,
                                false,
                                true,
                                List.of(
                                        new Party(ReferPetitionToMediation.PETITIONER, null, null, "n", null),
                                        new Party("p2", null, "org-property", null, null)),
                                "r",
                                7L)),
                Arguments.of("mediation-return", "{}", new TakeBackPetitionReferral(PETITION, 7L)),
                Arguments.of("settlement", "{\"agreedOnPaper\": true}", new CloseSettledPetition(PETITION, true, 7L)),
                Arguments.of("acceptance", "{}", new AcceptPetition(PETITION, 7L)),
                Arguments.of(
                        "refusal",
                        "{\"reason\": \"LEGAL_ROUTE\", \"explanation\": \"e\"}",
                        new DeclinePetition(PETITION, PetitionNotAcceptedReason.LEGAL_ROUTE, "e", 7L)),
                Arguments.of("objection", "{\"explanation\": \"e\"}", new ObjectToPetition(PETITION, "e", 7L)),
                Arguments.of(
                        "extension", "{\"days\": 30, \"reasons\": \"r\"}", new ExtendPetition(PETITION, 30, "r", 7L)),
                Arguments.of(
                        "reply",
                        "{\"facts\": \"f\", \"reasons\": \"r\", \"legalBasis\": \"l\", \"remedyNotice\": \"n\", \"publicSummary\": \"s\"}",
                        new ReplyToPetition(PETITION, "f", "r", "l", "n", "s", 7L)),
                Arguments.of(
                        "co-signers-answer",
                        "{\"tier\": 1, \"publicAnswer\": \"a\"}",
                        new AnswerCoSigners(PETITION, 1, "a", 7L)),
                Arguments.of("review-request", "{\"reasons\": \"r\"}", new AskPetitionReview(PETITION, "r", 7L)),
                Arguments.of(
                        "review-answer",
                        "{\"opinion\": \"UPHELD\", \"reasons\": \"r\"}",
                        new AnswerPetitionReview(PETITION, ReviewOpinion.UPHELD, "r", null, 7L)),
                Arguments.of("hearing", "{}", new OpenHearing(PETITION, 7L)),
                Arguments.of("hearing-end", "{}", new CloseHearing(PETITION, 7L)),
                Arguments.of("withdrawal", "{}", new WithdrawPetition(PETITION, 7L)),
                Arguments.of("settlement-agreement", "{}", new AgreeToSettlement(PETITION, 7L)),
                Arguments.of(
                        "office", "{\"organisation\": \"org-street\"}", new AssignPetitionOffice(PETITION, STREET, 7L)),
                Arguments.of(
                        "reviewer",
                        "{\"level\": \"REREVIEW\", \"organisation\": \"org-street\"}",
                        new AssignPetitionReviewer(PETITION, ReviewLevel.REREVIEW, STREET, 7L)),
                Arguments.of(
                        "co-signers-answerer",
                        "{\"tier\": 1, \"organisation\": \"org-street\"}",
                        new AssignCoSignAnswer(PETITION, 1, STREET, 7L)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void sendsTheCommandOfTheActor(String path, String json, Command expected) throws Exception {
        positionsAt(8);
        bus.on(expected.getClass(), command -> null);
        http.perform(post("/api/petitions/pet-4444/" + path, json)
                        .header("Authorization", clerk())
                        .header("If-Match", "\"m7\""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.after").value("pet-4444@8"))
                .andExpect(header().string("ETag", "\"m8\""));
        assertThat(bus.sent()).containsExactly(expected);
        assertThat(bus.lastActor()).map(Actor::subject).contains("clerk");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void asksForTheVersionOfAPetition(String path, String json, Command unsent) throws Exception {
        http.perform(post("/api/petitions/pet-4444/" + path, json).header("Authorization", clerk()))
                .andExpect(status().isPreconditionRequired());
        assertThat(bus.sent()).isEmpty();
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of("co-signature", "{}", new CoSignPetition(PETITION)),
                Arguments.of("co-signature-withdrawal", "{}", new WithdrawCoSign(PETITION)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void asksForNoVersionWhereNobodyElsesChangeMatters(String path, String json, Command expected) throws Exception {
        positionsAt(8);
        bus.on(expected.getClass(), command -> null);
        http.perform(post("/api/petitions/pet-4444/" + path, json).header("Authorization", lin()))
                .andExpect(status().isOk());
        assertThat(bus.sent()).containsExactly(expected);
    }

    @Test
    void refusesAMalformedId() throws Exception {
        http.perform(post("/api/petitions/org-x/acceptance", "{}")
                        .header("Authorization", clerk())
                        .header("If-Match", "\"m7\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("id.malformed"));
    }

    @Test
    void filesUnderTheSameIdForTheSameKeyAndAnswersWithTheCode() throws Exception {
        positionsAt(0);
        bus.on(FilePetition.class, command -> null);
        bus.answer(FindPetition.class, PetitionView.class, query -> whole());
        String id = Ids.derived("pet-", LIN + "\nthe-key");
        http.perform(post("/api/petitions", NEW, "the-key").header("Authorization", lin()))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/petitions/" + id))
                .andExpect(jsonPath("$.petitionId").value(id))
                .andExpect(jsonPath("$.trackingCode").value(CODE));
        assertThat(bus.sent()).singleElement().satisfies(sent -> {
            FilePetition filed = (FilePetition) sent;
            assertThat(filed.petitionId()).isEqualTo(new PetitionId(id));
            assertThat(filed.area()).isEqualTo(new AreaPath("hz/xihu"));
            assertThat(filed.accused()).isEqualTo(new OrganisationId("org-property"));
            assertThat(filed.representatives()).containsExactly(new Representative("n", null));
            assertThat(filed.mayBePublic()).isTrue();
            assertThat(filed.sameFactsAs()).isNull();
        });
        assertThat(bus.lastAsked(FindPetition.class).after()).isEqualTo(new StreamPosition(id, 0));
    }

    @Test
    void drawsAnotherCodeWhereOneIsTaken() throws Exception {
        positionsAt(0);
        AtomicInteger tries = new AtomicInteger();
        bus.on(FilePetition.class, command -> {
            if (tries.incrementAndGet() == 1) throw new RuleBroken(ComplaintRule.TRACKING_CODE_TAKEN);
            return null;
        });
        bus.answer(FindPetition.class, PetitionView.class, query -> whole());
        http.perform(post("/api/petitions", NEW).header("Authorization", lin())).andExpect(status().isCreated());
        assertThat(tries).hasValue(2);
    }

    @Test
    void registersALetter() throws Exception {
        positionsAt(0);
        bus.on(RegisterPetition.class, command -> null);
        bus.answer(FindPetition.class, PetitionView.class, query -> whole());
        http.perform(post(
                                "/api/petitions/registrations",
                                "{\"organisation\": \"org-office\", \"channel\": \"LETTER\", \"petitionerName\": \"n\","
                                        + " \"area\": \"hz\", \"text\": \"t\", \"mayBePublic\": false}")
                        .header("Authorization", clerk()))
                .andExpect(status().isCreated());
        assertThat(bus.sent()).singleElement().satisfies(sent -> {
            RegisterPetition registered = (RegisterPetition) sent;
            assertThat(registered.channel()).isEqualTo(PetitionChannel.LETTER);
            assertThat(registered.organisation()).isEqualTo(new OrganisationId("org-office"));
            assertThat(registered.accused()).isNull();
        });
    }

    @Test
    void refusesAPetitionWithoutAText() throws Exception {
        http.perform(post("/api/petitions", "{\"area\": \"hz\", \"mayBePublic\": true}")
                        .header("Authorization", lin()))
                .andExpect(status().isUnprocessableContent());
        assertThat(bus.sent()).isEmpty();
    }

    @Test
    void showsOnePetitionAsKnownThen() throws Exception {
        bus.answer(FindPetition.class, PetitionView.class, query -> whole());
        http.perform(get("/api/petitions/pet-4444?asKnownAt=2026-11-24T16:00:00Z&after=pet-4444@4")
                        .header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"m4\""))
                .andExpect(jsonPath("$.text").value("t"));
        assertThat(bus.lastAsked(FindPetition.class))
                .isEqualTo(new FindPetition(PET, Instant.parse("2026-11-24T16:00:00Z"), new StreamPosition(PET, 4)));
    }

    @Test
    void isUnknownToWhoTakesNoPartAndNeedsAToken() throws Exception {
        bus.answer(FindPetition.class, PetitionView.class, query -> {
            throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
        });
        http.perform(get("/api/petitions/pet-4444").header("Authorization", property()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("matter.unknown"));
        http.perform(get("/api/petitions/pet-4444")).andExpect(status().isUnauthorized());
    }

    @Test
    void everyoneMayListAndTrackWithoutAToken() throws Exception {
        PublicPetition listed = new PublicPetition(
                CODE,
                PET,
                "title",
                "hz",
                PetitionStage.ACCEPTED,
                "org-street",
                null,
                false,
                "<5",
                List.of(),
                Instant.EPOCH,
                List.of());
        bus.answer(ListPublicPetitions.class, Page.class, query -> new Page<>(List.of(listed), null));
        bus.answer(FindPublicPetition.class, PublicPetition.class, query -> listed);
        http.perform(get("/api/public/petitions?area=hz&stage=ACCEPTED&size=5"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].coSigners").value("<5"));
        assertThat(bus.lastAsked(ListPublicPetitions.class))
                .isEqualTo(new ListPublicPetitions("hz", PetitionStage.ACCEPTED, null, 5));
        http.perform(get("/api/public/petitions/00000001q"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("title"));
        assertThat(bus.lastAsked(FindPublicPetition.class).code()).isEqualTo(CODE);
        http.perform(get("/api/public/petitions/nonsense")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void thePageOffersFilingToResidentsAndRegistrationToOffices() {
        Actor resident = new Actor("x", Set.of(Role.RESIDENT), Set.of());
        Actor office = new Actor("x", Set.of(Role.PETITIONS), Set.of());
        assertThat(screen.offers(PetitionActs.FILE, resident)).isTrue();
        assertThat(screen.offers(PetitionActs.REGISTER, resident)).isFalse();
        assertThat(screen.offers(PetitionActs.FILE, office)).isFalse();
        assertThat(screen.offers(PetitionActs.REGISTER, office)).isTrue();
        assertThat(screen.offers(PetitionActs.ACCEPT, office)).isFalse();
    }

    @Test
    void everyFactHasAName() throws IOException {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(
                PetitionResourceTest.class.getResourceAsStream("/messages/petitions.properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        bus.answer(FindPetition.class, PetitionView.class, query -> whole());
        MatterScreen.Shown shown = screen.show(PET, null, null);
        assertThat(shown.head().id()).isEqualTo(PET);
        for (MatterScreen.Fact fact : shown.facts()) {
            assertThat(texts).containsKey("fact.petition." + fact.key());
            if (fact.value() instanceof List<?> rows)
                for (Object row : rows)
                    for (Object cell : (List<?>) row)
                        assertThat(texts).containsKey("fact.petition." + ((MatterScreen.Fact) cell).key());
        }
    }

    private String clerk() {
        return bearer("clerk", List.of(Role.PETITIONS), List.of("org-office"));
    }

    private static PetitionView whole() {
        MatterHead head = new MatterHead(
                PET,
                MatterKind.PETITION,
                4,
                CODE,
                "hz/xihu",
                PetitionStage.REGISTERED.name(),
                Instant.EPOCH,
                List.of(),
                List.of("withdraw"),
                List.of(),
                List.of());
        return new PetitionView(
                head,
                true,
                PetitionChannel.WEB,
                "org-property",
                "org-office",
                null,
                null,
                "n",
                "1",
                List.of(new Representative("n", "1")),
                "c",
                "t",
                true,
                "title",
                "m",
                null,
                null,
                "1",
                true,
                true);
    }
}
