package org.liuhe.sagas.complaints;

import static org.liuhe.sagas.Stories.START;
import static org.liuhe.sagas.Stories.after;
import static org.liuhe.sagas.Stories.dueAfter;
import static org.liuhe.sagas.petitions.PetitionTown.STREET;

import java.util.Map;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.support.ObligeSupportAnswer;
import org.liuhe.contracts.support.PassSupportAnswerTerm;
import org.liuhe.contracts.support.SupportAnswerObliged;
import org.liuhe.contracts.support.SupportAnswerOverdue;
import org.liuhe.contracts.support.SupportDueSettled;
import org.liuhe.contracts.support.SupportId;
import org.liuhe.contracts.support.SupportThresholdReached;
import org.liuhe.contracts.support.SupportersAnswered;
import org.liuhe.sagas.Fixtures;
import org.liuhe.sagas.petitions.PetitionTown;

class SupportAnswerSagaTest {

    private static final String C = "cmp-lift";
    private static final SupportId ID = SupportId.of(new ComplaintId(C));
    private static final String S = ID.value();

    private final SagaTestFixture<SupportAnswerSaga> answer = Fixtures.fixture(SupportAnswerSaga.class);
    private final Map<String, String> town = PetitionTown.served();

    @BeforeEach
    void askTheTown() {
        answer.registerResource(PetitionTown.directory(town));
    }

    @Test
    void obligesWhoServesTheTier() {
        answer.givenNoPriorActivity()
                .whenPublishingA(reached(1))
                .expectActiveSagas(1)
                .expectDispatchedCommands(new ObligeSupportAnswer(ID, 1, new OrganisationId(STREET)));
    }

    @Test
    void obligesNobodyWhereNobodyServesTheTier() {
        town.clear();
        answer.givenNoPriorActivity()
                .whenPublishingA(reached(1))
                .expectDispatchedCommands(new ObligeSupportAnswer(ID, 1, null));
    }

    @Test
    void doesNotObligeTwice() {
        answer.givenAPublished(reached(1))
                .whenPublishingA(reached(1))
                .expectActiveSagas(1)
                .expectNoDispatchedCommands();
    }

    @Test
    void takesEachTierForItself() {
        givenObliged().whenPublishingA(reached(2)).expectActiveSagas(2);
        givenObliged()
                .andThenAPublished(reached(2))
                .whenPublishingA(new SupportersAnswered(S, C, 1, STREET, "已答", START))
                .expectActiveSagas(1);
    }

    @Test
    void waitsForTheAnswer() {
        givenObliged().whenTimeAdvancesTo(after(19)).expectNoDispatchedCommands();
    }

    @Test
    void marksTheTiersSilence() {
        givenObliged().whenTimeAdvancesTo(after(20)).expectDispatchedCommands(new PassSupportAnswerTerm(ID, 1));
    }

    @Test
    void endsWithTheSilence() {
        givenObliged()
                .whenPublishingA(new SupportAnswerOverdue(S, C, 1, STREET, START))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
    }

    @Test
    void endsWithTheAnswer() {
        givenObliged()
                .whenPublishingA(new SupportersAnswered(S, C, 1, STREET, "已答", START))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
    }

    @Test
    void goesOnByTheSameTermWhereTheOperatorNamesSomebody() {
        givenObliged()
                .whenPublishingA(new SupportAnswerObliged(S, C, 1, "org-district", 2, START, dueAfter(20)))
                .expectScheduledDeadlineWithName(after(20), SupportAnswerSaga.ANSWER_DUE);
    }

    @Test
    void aSettledTermRunsUntilTheSettledDay() {
        givenObliged()
                .whenPublishingA(new SupportDueSettled(S, C, dueAfter(20), dueAfter(21), START))
                .expectScheduledDeadlineWithName(after(21), SupportAnswerSaga.ANSWER_DUE)
                .expectNoScheduledDeadlineWithName(after(20), SupportAnswerSaga.ANSWER_DUE);
    }

    private ContinuedGivenState givenObliged() {
        return answer.givenAPublished(reached(1))
                .andThenAPublished(new SupportAnswerObliged(S, C, 1, STREET, 2, START, dueAfter(20)));
    }

    private static SupportThresholdReached reached(int tier) {
        return new SupportThresholdReached(S, C, tier, "street-backstop", "hz/xihu/beishan", 2, START);
    }
}
