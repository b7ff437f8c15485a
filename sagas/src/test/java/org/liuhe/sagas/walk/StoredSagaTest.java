package org.liuhe.sagas.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.sagas.Stories;
import org.liuhe.sagas.cases.ClusterSaga;
import org.liuhe.sagas.cases.RoutingSaga;
import org.liuhe.sagas.complaints.ConfirmationSaga;
import org.liuhe.sagas.complaints.IntakeSaga;
import org.liuhe.sagas.complaints.SupportAnswerSaga;
import org.liuhe.sagas.councils.CouncilSaga;
import org.liuhe.sagas.disputes.MediationSaga;
import org.liuhe.sagas.enforcement.EnforcementSaga;
import org.liuhe.sagas.petitions.PetitionSaga;
import org.liuhe.sagas.petitions.SupportSaga;

/** Sagas live for months: what was stored by an earlier version must be read by every later one. */
class StoredSagaTest {

    private final ObjectMapper json = Engine.storedFields();

    @Test
    void readsAnIntakeThatWaitsForASecondSupplement() throws Exception {
        assertReads(
                IntakeSaga.class,
                """
                {"complaintId": "cmp-lift", "category": "property.lift", "area": "hz/xihu/beishan/baochu/yujing",
                 "filedAt": "2026-03-02T01:00:00Z", "asked": 2, "given": 1, "accepted": false,
                 "decideDue": {"deadlineName": "intake.decide-due", "about": null, "scheduleId": null, "due": null},
                 "supplementDue": {"deadlineName": "intake.supplement-due", "about": "2", "scheduleId": "7f0c", "due": "2026-03-09T16:00:00Z"}}
                """);
    }

    @Test
    void readsACaseThatWasReturnedAndIsHeldByTheSecondStep() throws Exception {
        assertReads(
                RoutingSaga.class,
                """
                {"caseId": "case-lift", "assignment": 2, "duty": "HANDLE", "handedOver": 1, "waits": true, "rulingFrom": 2,
                 "itinerary": {"area": "hz/xihu/beishan/baochu/yujing", "steps": ["property", "owners"],
                               "backstops": ["street", "district"], "returnedBy": ["org-property"],
                               "concerned": ["org-street"]},
                 "signDue": {"deadlineName": "routing.sign-due", "about": "2", "scheduleId": "a1", "due": "2026-03-09T16:00:00Z"},
                 "dutyDue": {"deadlineName": "routing.duty-due", "about": "2", "scheduleId": "a2", "due": "2026-03-09T16:00:00Z"},
                 "caseDue": {"deadlineName": "routing.case-due", "about": "case-lift", "scheduleId": "a3", "due": "2026-03-09T16:00:00Z"}}
                """);
    }

    /** Before a ruling body could be concerned itself. */
    @Test
    void readsACaseThatWasStoredByAnEarlierVersion() throws Exception {
        RoutingSaga saga = json.readValue(
                """
                {"caseId": "case-lift", "assignment": 2, "duty": "HANDLE",
                 "itinerary": {"area": "hz/xihu/beishan/baochu/yujing", "steps": ["property", "owners"],
                               "backstops": ["street", "district"], "returnedBy": ["org-property"]},
                 "signDue": {"deadlineName": "routing.sign-due", "about": "2", "scheduleId": "a1"},
                 "dutyDue": {"deadlineName": "routing.duty-due", "about": "2", "scheduleId": "a2"},
                 "caseDue": {"deadlineName": "routing.case-due", "about": "case-lift", "scheduleId": "a3"}}
                """,
                RoutingSaga.class);
        JsonNode again = json.readTree(json.writeValueAsString(saga));
        assertThat(again.at("/itinerary/concerned").isArray()).isTrue();
        assertThat(again.at("/itinerary/concerned")).isEmpty();
        assertThat(again.get("waits").asBoolean()).isFalse();
        assertThat(again.at("/itinerary/returnedBy/0").asText()).isEqualTo("org-property");
    }

    @Test
    void readsAReplyThatIsBeforeTheReporter() throws Exception {
        assertReads(
                ConfirmationSaga.class,
                """
                {"caseId": "case-lift", "complaintId": "cmp-lift", "answered": 1, "ending": false,
                 "confirmDue": {"deadlineName": "confirmation.confirm-due", "about": "1", "scheduleId": "c9", "due": "2026-03-09T16:00:00Z"}}
                """);
    }

    @Test
    void readsAPetitionWhoseReviewIsAsked() throws Exception {
        assertReads(
                PetitionSaga.class,
                """
                {"petitionId": "pet-1", "area": "hz/xihu", "forwardings": 2, "reviewing": "REVIEW",
                 "decideDue": {"deadlineName": "petition.decide-due", "about": null, "scheduleId": null, "due": null},
                 "objectDue": {"deadlineName": "petition.object-due", "about": null, "scheduleId": null, "due": null},
                 "finishDue": {"deadlineName": "petition.finish-due", "about": null, "scheduleId": null, "due": null},
                 "askDue": {"deadlineName": "petition.ask-due", "about": null, "scheduleId": null, "due": null},
                 "answerDue": {"deadlineName": "petition.answer-due", "about": "REVIEW", "scheduleId": "p1", "due": "2026-03-09T16:00:00Z"},
                 "hearingDue": {"deadlineName": "petition.hearing-due", "about": null, "scheduleId": null, "due": null}}
                """);
    }

    @Test
    void readsACouncilWhoseResolutionIsBeingCarriedOut() throws Exception {
        assertReads(
                CouncilSaga.class,
                """
                {"councilId": "cnl-lift", "area": "hz/xihu/beishan/baochu/yujing", "convener": null,
                 "minutesAwaited": true, "closed": false,
                 "answerDue": {"deadlineName": "council.answer-due", "about": null, "scheduleId": null, "due": null},
                 "stepDue": {"deadlineName": "council.step-due", "about": "PERFORM/1", "scheduleId": "d1", "due": "2026-03-09T16:00:00Z"},
                 "minutesDue": {"deadlineName": "council.minutes-due", "about": "1", "scheduleId": "d2", "due": "2026-03-09T16:00:00Z"}}
                """);
    }

    @Test
    void readsCoSignersWhoWaitForATiersAnswer() throws Exception {
        assertReads(
                SupportSaga.class,
                """
                {"petitionId": "pet-1", "area": "hz/xihu",
                 "thresholds": [{"tier": 1, "capability": "street-backstop", "count": 20, "term": "t"}],
                 "obliged": [1], "done": [], "ended": true,
                 "answerDue": {"1": {"deadlineName": "support.answer-due", "about": "1", "scheduleId": "s1", "due": "2026-03-09T16:00:00Z"}}}
                """);
    }

    @Test
    void readsAnAnswerThatSupportersWaitFor() throws Exception {
        assertReads(
                SupportAnswerSaga.class,
                """
                {"supportId": "sup-1", "tier": 1,
                 "answerDue": {"deadlineName": "support-answer.answer-due", "about": "1", "scheduleId": "s2", "due": "2026-03-09T16:00:00Z"}}
                """);
    }

    @Test
    void readsATaskThatWaitsForTheSecondMember() throws Exception {
        assertReads(
                EnforcementSaga.class,
                """
                {"taskId": "enf-shed", "referralId": "ref-shed", "originId": "case-shed",
                 "area": "hz/xihu/beishan/baochu/yujing", "following": null, "dispatch": 2,
                 "team": ["org-team", "org-agency"], "passedOver": ["mbr-officer"],
                 "due": {"deadlineName": "enforcement.due", "about": "ACCEPT/2", "scheduleId": "e5", "due": "2026-03-09T16:00:00Z"}}
                """);
    }

    @Test
    void readsATaskThatGoesOnInAnotherOne() throws Exception {
        assertReads(
                EnforcementSaga.class,
                """
                {"taskId": "enf-shed", "referralId": "ref-shed", "originId": "case-shed",
                 "area": "hz/xihu/beishan/baochu/yujing", "following": "enf-older", "dispatch": 1,
                 "team": ["org-team"], "passedOver": [],
                 "due": {"deadlineName": "enforcement.due", "about": null, "scheduleId": null, "due": null}}
                """);
    }

    @Test
    void readsADisputeWhoseAgreementIsBeingPerformed() throws Exception {
        assertReads(
                MediationSaga.class,
                """
                {"disputeId": "dsp-leak", "area": "hz/xihu/beishan/baochu/yujing", "originId": "case-leak",
                 "referralId": "ref-leak", "opened": true,
                 "decideDue": {"running": {"deadlineName": "mediation.decide-due", "about": null, "scheduleId": null, "due": "2026-03-09T16:00:00Z"}, "latest": "2026-03-09T16:00:00Z"},
                 "inviteDue": {"running": {"deadlineName": "mediation.invite-due", "about": null, "scheduleId": null, "due": null}, "latest": null},
                 "finishDue": {"running": {"deadlineName": "mediation.finish-due", "about": null, "scheduleId": null, "due": null}, "latest": null},
                 "signDue": {"running": {"deadlineName": "mediation.sign-due", "about": null, "scheduleId": null, "due": null}, "latest": null},
                 "windowDue": {"running": {"deadlineName": "mediation.window-due", "about": "2026-04-01T16:00:00Z", "scheduleId": "m1", "due": "2026-04-01T16:00:00Z"}, "latest": "2026-04-01T16:00:00Z"},
                 "courtDue": {"running": {"deadlineName": "mediation.court-due", "about": null, "scheduleId": null, "due": null}, "latest": null},
                 "policeDue": {"running": {"deadlineName": "mediation.police-due", "about": null, "scheduleId": null, "due": null}, "latest": null},
                 "performances": {
                   "running": {"deadlineName": "mediation.perform-due", "about": "obl-pay", "scheduleId": "m2", "due": null},
                   "pending": [{"obligationId": "obl-pay", "partyId": "p2", "due": PAY}], "begun": true}}
                """
                        .replace("PAY", json.writeValueAsString(Stories.dueAfter(3))));
    }

    @Test
    void readsACaseThatFollowsAnother() throws Exception {
        assertReads(
                ClusterSaga.class,
                """
                {"caseId": "case-lift", "leadCaseId": "case-lead"}
                """);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                IntakeSaga.class,
                RoutingSaga.class,
                ConfirmationSaga.class,
                ClusterSaga.class,
                CouncilSaga.class,
                EnforcementSaga.class,
                MediationSaga.class,
                PetitionSaga.class,
                SupportSaga.class,
                SupportAnswerSaga.class
            })
    void saysWhichRevisionItStores(Class<?> saga) {
        assertThat(saga.getAnnotation(Revision.class).value()).isEqualTo("1");
    }

    private void assertReads(Class<?> type, String stored) throws Exception {
        Object saga = json.readValue(stored, type);
        JsonNode again = json.readTree(json.writeValueAsString(saga));
        assertThat(again).isEqualTo(json.readTree(stored));
    }
}
