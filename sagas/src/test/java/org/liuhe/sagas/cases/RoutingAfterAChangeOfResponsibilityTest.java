package org.liuhe.sagas.cases;

import static org.liuhe.contracts.cases.AssignmentCause.RETURNED;
import static org.liuhe.contracts.cases.AssignmentCause.ROUTE;
import static org.liuhe.contracts.cases.Duty.HANDLE;
import static org.liuhe.contracts.cases.OverdueCause.NOT_SIGNED;
import static org.liuhe.sagas.Stories.AREA;
import static org.liuhe.sagas.Stories.OWNERS;
import static org.liuhe.sagas.Stories.PROPERTY;
import static org.liuhe.sagas.Stories.after;
import static org.liuhe.sagas.Stories.opened;
import static org.liuhe.sagas.Stories.returned;
import static org.liuhe.sagas.Stories.signed;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.areas.ResponsibilityGivenUp;
import org.liuhe.contracts.areas.ResponsibilityTaken;

/** A property manager is replaced: what runs stays where it is, what begins goes to the new one. */
class RoutingAfterAChangeOfResponsibilityTest extends RoutingStory {

    private static final String NEW = "org-new-property";
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void aRunningCaseStaysWithWhomItWasAssignedTo() {
        var held = givenHeld();
        town.with("property", NEW);
        held.whenPublishingA(new ResponsibilityTaken(NEW, "property", AREA, PROPERTY, FROM))
                .expectActiveSagas(1)
                .expectNoDispatchedCommands();
    }

    @Test
    void theEndOfTheHoldersServiceMovesNothingEither() {
        var held = givenHeld();
        town.with("property", NEW);
        held.whenPublishingA(new ResponsibilityGivenUp(PROPERTY, "property", AREA, NEW, FROM))
                .expectNoDispatchedCommands();
    }

    @Test
    void theHoldersTermsRunOn() {
        var held = givenHeld();
        town.with("property", NEW);
        held.whenTimeAdvancesTo(after(1)).expectDispatchedCommands(overdue(1, NOT_SIGNED));
    }

    @Test
    void theHoldersSignatureCounts() {
        var held = givenHeld();
        town.with("property", NEW);
        held.whenPublishingA(signed(1, PROPERTY)).expectNoDispatchedCommands();
    }

    @Test
    void aReturnGoesOnAlongTheRoute() {
        var held = givenHeld();
        town.with("property", NEW);
        held.whenPublishingA(returned(1, PROPERTY, 0, 1, false))
                .expectDispatchedCommands(assign(1, OWNERS, 1, 0, HANDLE, RETURNED));
    }

    @Test
    void aNewCaseGoesToTheNewOrganisation() {
        town.with("property", NEW);
        saga.givenNoPriorActivity()
                .whenPublishingA(opened())
                .expectDispatchedCommands(assign(0, NEW, 0, 0, HANDLE, ROUTE));
    }
}
