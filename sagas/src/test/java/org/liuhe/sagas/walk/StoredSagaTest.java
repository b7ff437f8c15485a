package org.liuhe.sagas.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.sagas.cases.RoutingSaga;
import org.liuhe.sagas.complaints.ConfirmationSaga;
import org.liuhe.sagas.complaints.IntakeSaga;
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
                 "decideDue": {"deadlineName": "intake.decide-due", "about": null, "scheduleId": null},
                 "supplementDue": {"deadlineName": "intake.supplement-due", "about": "2", "scheduleId": "7f0c"}}
                """);
    }

    @Test
    void readsACaseThatWasReturnedAndIsHeldByTheSecondStep() throws Exception {
        assertReads(
                RoutingSaga.class,
                """
                {"caseId": "case-lift", "assignment": 2, "duty": "HANDLE",
                 "itinerary": {"area": "hz/xihu/beishan/baochu/yujing", "steps": ["property", "owners"],
                               "backstops": ["street", "district"], "returnedBy": ["org-property"]},
                 "signDue": {"deadlineName": "routing.sign-due", "about": "2", "scheduleId": "a1"},
                 "dutyDue": {"deadlineName": "routing.duty-due", "about": "2", "scheduleId": "a2"},
                 "caseDue": {"deadlineName": "routing.case-due", "about": "case-lift", "scheduleId": "a3"}}
                """);
    }

    @Test
    void readsAReplyThatIsBeforeTheReporter() throws Exception {
        assertReads(
                ConfirmationSaga.class,
                """
                {"caseId": "case-lift", "complaintId": "cmp-lift", "answered": 1, "ending": false,
                 "confirmDue": {"deadlineName": "confirmation.confirm-due", "about": "1", "scheduleId": "c9"}}
                """);
    }

    @Test
    void readsAPetitionWhoseReviewIsAsked() throws Exception {
        assertReads(
                PetitionSaga.class,
                """
                {"petitionId": "pet-1", "area": "hz/xihu", "forwardings": 2, "reviewing": "REVIEW",
                 "decideDue": {"deadlineName": "petition.decide-due", "about": null, "scheduleId": null},
                 "objectDue": {"deadlineName": "petition.object-due", "about": null, "scheduleId": null},
                 "finishDue": {"deadlineName": "petition.finish-due", "about": null, "scheduleId": null},
                 "askDue": {"deadlineName": "petition.ask-due", "about": null, "scheduleId": null},
                 "answerDue": {"deadlineName": "petition.answer-due", "about": "REVIEW", "scheduleId": "p1"}}
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
                 "answerDue": {"1": {"deadlineName": "support.answer-due", "about": "1", "scheduleId": "s1"}}}
                """);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                IntakeSaga.class,
                RoutingSaga.class,
                ConfirmationSaga.class,
                PetitionSaga.class,
                SupportSaga.class
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
