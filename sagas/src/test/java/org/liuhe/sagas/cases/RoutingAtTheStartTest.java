package org.liuhe.sagas.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liuhe.contracts.cases.AssignmentCause.ROUTE;
import static org.liuhe.contracts.cases.Duty.HANDLE;
import static org.liuhe.sagas.Stories.AREA;
import static org.liuhe.sagas.Stories.DISTRICT;
import static org.liuhe.sagas.Stories.OWNERS;
import static org.liuhe.sagas.Stories.PROPERTY;
import static org.liuhe.sagas.Stories.STREET;
import static org.liuhe.sagas.Stories.after;
import static org.liuhe.sagas.Stories.opened;
import static org.liuhe.sagas.Stories.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.areas.FindResponsible;

/** Where a case goes first. */
class RoutingAtTheStartTest extends RoutingStory {

    @Test
    void givesTheCaseToTheFirstStep() {
        saga.givenNoPriorActivity()
                .whenPublishingA(opened())
                .expectActiveSagas(1)
                .expectDispatchedCommands(assign(0, PROPERTY, 0, 0, HANDLE, ROUTE))
                .expectScheduledDeadlineWithName(after(30), RoutingSaga.CASE_DUE);
        assertThat(town.asked()).containsExactly(new FindResponsible("property", AREA));
    }

    @Test
    void passesOverAStepThatNobodyServes() {
        town.without("property");
        saga.givenNoPriorActivity()
                .whenPublishingA(opened())
                .expectDispatchedCommands(assign(0, OWNERS, 1, 0, HANDLE, ROUTE));
    }

    @Test
    void goesToTheLowestBackstopWhereNobodyServesAnyStep() {
        town.without("property", "owners");
        saga.givenNoPriorActivity()
                .whenPublishingA(opened())
                .expectDispatchedCommands(assign(0, STREET, 0, 1, HANDLE, ROUTE));
    }

    @Test
    void goesToTheNextBackstopWhereNobodyServesTheLowest() {
        town.without("property", "owners", "street");
        saga.givenNoPriorActivity()
                .whenPublishingA(opened())
                .expectDispatchedCommands(assign(0, DISTRICT, 1, 2, HANDLE, ROUTE));
    }

    @Test
    void reportsTheGapWhereNobodyServesAnyPlace() {
        town.without("property", "owners", "street", "district");
        saga.givenNoPriorActivity()
                .whenPublishingA(opened())
                .expectDispatchedCommands(gap(0))
                .expectScheduledDeadlineWithName(after(30), RoutingSaga.CASE_DUE);
    }

    @Test
    void reportsTheGapOfAnEmptyPlan() {
        saga.givenNoPriorActivity()
                .whenPublishingA(opened(plan(List.of(), List.of())))
                .expectDispatchedCommands(gap(0));
    }

    @Test
    void aRepeatedOpeningSendsNothing() {
        saga.givenAPublished(opened())
                .whenPublishingA(opened())
                .expectActiveSagas(1)
                .expectNoDispatchedCommands();
    }

    @Test
    void aDirectoryThatFailsStopsTheStepRatherThanPassItOver() {
        town.breaks();
        assertThatThrownBy(() -> saga.givenNoPriorActivity().whenPublishingA(opened()))
                .hasRootCauseMessage("the directory is down")
                .hasStackTraceContaining("DirectoryUnanswered");
    }
}
