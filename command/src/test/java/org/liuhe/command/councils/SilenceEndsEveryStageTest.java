package org.liuhe.command.councils;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.councils.CouncilEvent;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.CouncilTerm;
import org.liuhe.contracts.councils.EndCouncilReferral;
import org.liuhe.contracts.councils.MarkCouncilOverdue;
import org.liuhe.contracts.councils.ResolutionOverdue;
import org.liuhe.contracts.councils.ResolutionReported;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** No council waits for ever: from every stage, deadlines alone lead to its end. */
class SilenceEndsEveryStageTest extends CouncilStory {

    private static final int STEPS = 8;

    @ParameterizedTest
    @EnumSource
    void deadlinesAloneLeadToTheEnd(CouncilStage from) {
        reach(from);
        assertThat(stage()).isEqualTo(from);
        for (int step = 0; step < STEPS && stage() != CouncilStage.CLOSED; step++) {
            int before = past().size();
            send(next(stage()), SAGA).expectSuccessfulHandlerExecution();
            recorded().stream().skip(before).forEach(this::happened);
            assertThat(past()).as("a deadline in the stage moves it").hasSizeGreaterThan(before);
        }
        assertThat(stage()).isEqualTo(CouncilStage.CLOSED);
    }

    private void reach(CouncilStage stage) {
        switch (stage) {
            case CONVENED -> convened();
            case INVITED -> invited();
            case ADJOURNED -> adjourned();
            case IN_SESSION -> moved();
            case VOTING -> voting();
            case RESOLVED -> resolved();
            case REPORTED -> reported();
            case OVERDUE -> overdue();
            case REFERRED -> referred();
            case CLOSED -> closed();
        }
    }

    /** What comes where nobody acts: the term that runs in the stage, or the answer of the team's own process. */
    private Command next(CouncilStage stage) {
        return switch (stage) {
            case CONVENED, ADJOURNED -> mark(CouncilTerm.HOLD, count(CouncilInvited.class) + 1);
            case INVITED -> mark(CouncilTerm.HOLD, count(CouncilInvited.class));
            case IN_SESSION -> mark(CouncilTerm.DECIDE, count(CouncilInvited.class));
            case VOTING -> mark(CouncilTerm.VOTE, 1);
            case RESOLVED -> mark(CouncilTerm.PERFORM, 1);
            case REPORTED -> mark(CouncilTerm.CONFIRM, count(ResolutionReported.class));
            case OVERDUE -> mark(CouncilTerm.CHOOSE, count(ResolutionOverdue.class));
            case REFERRED -> new EndCouncilReferral(COUNCIL, ReferralId.of(ID, 1), ReferralOutcome.UNANSWERED, null);
            case CLOSED -> throw new AssertionError("nothing is left to come");
        };
    }

    private static MarkCouncilOverdue mark(CouncilTerm term, int number) {
        return new MarkCouncilOverdue(COUNCIL, term, number);
    }

    private CouncilStage stage() {
        CouncilStage stage = null;
        for (Object event : past()) stage = Council.LIFECYCLE.after(stage, (Event) event);
        return stage;
    }

    private int count(Class<? extends CouncilEvent> type) {
        return (int) past().stream().filter(type::isInstance).count();
    }

    private List<Object> recorded() {
        return fixture.getEventStore()
                .readEvents(ID)
                .asStream()
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }
}
