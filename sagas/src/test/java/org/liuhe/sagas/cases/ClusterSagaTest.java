package org.liuhe.sagas.cases;

import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.liuhe.sagas.Stories.START;

import java.util.List;
import java.util.Set;
import org.axonframework.test.matchers.Matchers;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CarryReply;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseClustered;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseUnclustered;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.EndClustering;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.UnclusterCause;
import org.liuhe.sagas.Fixtures;

class ClusterSagaTest {

    private static final String LEAD = "case-lead";
    private static final String ONE = "case-one";
    private static final String TWO = "case-two";
    private static final String HOLDER = "org-property";

    private final SagaTestFixture<ClusterSaga> clusters = Fixtures.fixture(ClusterSaga.class);

    @Test
    void waitsOnceForTheAnswerOfTheLeadingCase() {
        clusters.givenAPublished(clustered(ONE))
                .whenPublishingA(clustered(ONE))
                .expectActiveSagas(1)
                .expectNoDispatchedCommands();
    }

    /** The words for everyone go with it, and the reply to the one reporter does not. */
    @Test
    void carriesTheAnswerToEachThatFollows() {
        given().andThenAPublished(clustered(TWO))
                .whenPublishingA(resolved(LEAD))
                .expectActiveSagas(2)
                .expectDispatchedCommandsMatching(payloadsMatching(
                        Matchers.<List<?>>predicate(sent -> Set.copyOf(sent).equals(Set.of(carry(ONE), carry(TWO))))));
    }

    @Test
    void carriesASecondAnswerToo() {
        given().andThenAPublished(resolved(LEAD))
                .whenPublishingA(resolved(LEAD))
                .expectDispatchedCommands(carry(ONE));
    }

    @Test
    void doesNotCarryWhatAnswersTheFollowingOne() {
        given().whenPublishingA(resolved(ONE)).expectActiveSagas(1).expectNoDispatchedCommands();
    }

    @Test
    void endsThemWhereEitherGoesToAnotherTurn() {
        for (String which : new String[] {ONE, LEAD})
            givenFresh().whenPublishingA(assigned(which)).expectDispatchedCommands(end(UnclusterCause.HANDED_ON));
    }

    @Test
    void endsThemWhereEitherEnds() {
        given().whenPublishingA(closed(LEAD)).expectDispatchedCommands(end(UnclusterCause.LEAD_ENDED));
        givenFresh().whenPublishingA(closed(ONE)).expectDispatchedCommands(end(UnclusterCause.ENDED));
    }

    @Test
    void isOverOnceTheyAreHandledByThemselves() {
        given().andThenAPublished(clustered(TWO))
                .whenPublishingA(
                        new CaseUnclustered(ONE, "cmp-one", LEAD, "cmp-lead", HOLDER, UnclusterCause.HOLDER, START))
                .expectActiveSagas(1);
    }

    @Test
    void leavesOtherCasesAlone() {
        given().whenPublishingA(resolved("case-other")).expectActiveSagas(1).expectNoDispatchedCommands();
    }

    @Test
    void beginsAnewAfterwards() {
        given().andThenAPublished(
                        new CaseUnclustered(ONE, "cmp-one", LEAD, "cmp-lead", HOLDER, UnclusterCause.HOLDER, START))
                .andThenAPublished(clustered(ONE))
                .whenPublishingA(resolved(LEAD))
                .expectActiveSagas(1)
                .expectDispatchedCommands(carry(ONE));
    }

    private ContinuedGivenState given() {
        return clusters.givenAPublished(clustered(ONE));
    }

    private static ContinuedGivenState givenFresh() {
        return Fixtures.fixture(ClusterSaga.class).givenAPublished(clustered(ONE));
    }

    private static CaseClustered clustered(String caseId) {
        return new CaseClustered(caseId, "cmp-" + caseId.substring(5), LEAD, "cmp-lead", 1, HOLDER, START);
    }

    private static CaseResolved resolved(String caseId) {
        return new CaseResolved(
                caseId, "cmp-" + caseId.substring(5), 1, HOLDER, 1, Resolution.DONE, "林女士，已修", "已修复", START);
    }

    private static CaseClosed closed(String caseId) {
        return new CaseClosed(caseId, "cmp-" + caseId.substring(5), CaseOutcome.WITHDRAWN, START);
    }

    private static CaseAssigned assigned(String caseId) {
        return new CaseAssigned(
                caseId,
                2,
                "org-street",
                "street-backstop",
                0,
                1,
                Duty.HANDLE,
                AssignmentCause.ESCALATED,
                false,
                START,
                null,
                null,
                null);
    }

    private static CarryReply carry(String caseId) {
        return new CarryReply(new CaseId(caseId), new CaseId(LEAD), new OrganisationId(HOLDER), Resolution.DONE, "已修复");
    }

    private static EndClustering end(UnclusterCause cause) {
        return new EndClustering(new CaseId(ONE), new CaseId(LEAD), cause);
    }
}
