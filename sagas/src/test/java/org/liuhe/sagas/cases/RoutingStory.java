package org.liuhe.sagas.cases;

import static org.liuhe.contracts.cases.AssignmentCause.ROUTE;
import static org.liuhe.sagas.Stories.CASE;
import static org.liuhe.sagas.Stories.PROPERTY;
import static org.liuhe.sagas.Stories.after;
import static org.liuhe.sagas.Stories.assigned;
import static org.liuhe.sagas.Stories.opened;
import static org.liuhe.sagas.Stories.resolved;
import static org.liuhe.sagas.Stories.signed;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.AssignCase;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.MarkOverdue;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.ReportRouteGap;
import org.liuhe.sagas.Fixtures;
import org.liuhe.sagas.Town;

/** A routing saga under test in a town where everybody is there, unless a test says otherwise. */
abstract class RoutingStory {

    static final Duration YEAR = Duration.ofDays(365);

    final SagaTestFixture<RoutingSaga> saga = Fixtures.fixture(RoutingSaga.class);
    final Town town = Town.complete();

    @BeforeEach
    void askTheTown() {
        saga.registerResource(new Directory(town.queries()));
    }

    ContinuedGivenState givenHeld() {
        return saga.givenAPublished(opened()).andThenAPublished(assigned(1, PROPERTY, 0, 0, ROUTE));
    }

    ContinuedGivenState givenResolved() {
        return givenHeld().andThenAPublished(signed(1, PROPERTY)).andThenAPublished(resolved(1, PROPERTY, 1));
    }

    static AssignCase assign(int after, String to, int step, int tier, Duty duty, AssignmentCause cause) {
        return new AssignCase(new CaseId(CASE), after, new OrganisationId(to), step, tier, duty, cause);
    }

    static MarkOverdue overdue(int assignment, OverdueCause cause) {
        int days =
                switch (cause) {
                    case NOT_SIGNED -> 1;
                    case NOT_RULED -> 3;
                    case NOT_RESOLVED -> 5;
                    case CASE_TERM -> 30;
                };
        return overdue(assignment, cause, after(days));
    }

    static MarkOverdue overdue(int assignment, OverdueCause cause, Instant due) {
        return new MarkOverdue(new CaseId(CASE), assignment, cause, due);
    }

    static ReportRouteGap gap(int after) {
        return new ReportRouteGap(new CaseId(CASE), after);
    }
}
