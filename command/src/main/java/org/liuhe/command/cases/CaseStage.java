package org.liuhe.command.cases;

import java.util.List;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.contracts.cases.ActionRecorded;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseClustered;
import org.liuhe.contracts.cases.CaseCommented;
import org.liuhe.contracts.cases.CaseDueSettled;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CaseReferralEnded;
import org.liuhe.contracts.cases.CaseReferralWithdrawn;
import org.liuhe.contracts.cases.CaseReferredToCouncil;
import org.liuhe.contracts.cases.CaseReferredToEnforcement;
import org.liuhe.contracts.cases.CaseReferredToMediation;
import org.liuhe.contracts.cases.CaseReopened;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseReturned;
import org.liuhe.contracts.cases.CaseRuled;
import org.liuhe.contracts.cases.CaseSignedFor;
import org.liuhe.contracts.cases.CaseUnclustered;
import org.liuhe.contracts.cases.CoHandlerAsked;
import org.liuhe.contracts.cases.CoHandlerContributed;
import org.liuhe.contracts.cases.CoHandlingDeclined;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.RouteGapFound;
import org.liuhe.contracts.cases.RulingAppealed;
import org.liuhe.contracts.cases.RulingPassedUp;
import org.liuhe.contracts.cases.TermPassed;

/** Where a case is. */
enum CaseStage {
    /** Nobody holds it: the routing saga is about to say who will. */
    BETWEEN,
    /** Nobody holds it, and nobody serves the area. */
    GAP,
    /** Held, and not signed for. */
    ASSIGNED,
    /** Held, and signed for. */
    IN_PROGRESS,
    /** Held by a backstop that must rule who is responsible. */
    RULING,
    /** Held, and answered: the reporter is asked. */
    ANSWERED,
    ENDED;

    static Lifecycle<CaseStage> lifecycle() {
        return Lifecycle.<CaseStage>named("Case")
                .begins(CaseOpened.class, BETWEEN)
                .on(
                        CaseAssigned.class,
                        event -> event.duty() == Duty.RULE ? RULING : ASSIGNED,
                        List.of(ASSIGNED, RULING),
                        BETWEEN,
                        GAP,
                        ASSIGNED,
                        IN_PROGRESS,
                        RULING)
                .on(RouteGapFound.class, GAP, BETWEEN)
                .on(CaseSignedFor.class, IN_PROGRESS, ASSIGNED)
                .on(CaseReturned.class, BETWEEN, ASSIGNED, IN_PROGRESS)
                .on(CaseRuled.class, BETWEEN, GAP, ASSIGNED, IN_PROGRESS, RULING)
                .on(RulingAppealed.class, BETWEEN, ASSIGNED, IN_PROGRESS)
                .on(RulingPassedUp.class, BETWEEN, RULING)
                .on(CaseResolved.class, ANSWERED, IN_PROGRESS)
                .on(CaseReopened.class, BETWEEN, ANSWERED)
                .on(CaseClosed.class, ENDED, BETWEEN, GAP, ASSIGNED, IN_PROGRESS, RULING, ANSWERED)
                .stays(ActionRecorded.class, IN_PROGRESS, RULING)
                .stays(CaseCommented.class, BETWEEN, GAP, ASSIGNED, IN_PROGRESS, RULING, ANSWERED)
                .stays(TermPassed.class, BETWEEN, GAP, ASSIGNED, IN_PROGRESS, RULING)
                .stays(CoHandlerAsked.class, IN_PROGRESS, RULING)
                .stays(CoHandlerContributed.class, BETWEEN, GAP, ASSIGNED, IN_PROGRESS, RULING)
                .stays(CoHandlingDeclined.class, BETWEEN, GAP, ASSIGNED, IN_PROGRESS, RULING)
                .stays(CaseClustered.class, IN_PROGRESS)
                .stays(CaseUnclustered.class, BETWEEN, GAP, ASSIGNED, IN_PROGRESS, RULING, ANSWERED, ENDED)
                .stays(CaseReferredToCouncil.class, IN_PROGRESS)
                .stays(CaseReferredToMediation.class, IN_PROGRESS)
                .stays(CaseReferredToEnforcement.class, IN_PROGRESS)
                .stays(CaseDueSettled.class, BETWEEN, GAP, ASSIGNED, IN_PROGRESS, RULING, ANSWERED)
                .stays(CaseReferralEnded.class, BETWEEN, GAP, ASSIGNED, IN_PROGRESS, RULING)
                .stays(CaseReferralWithdrawn.class, BETWEEN, GAP, ASSIGNED, IN_PROGRESS, RULING);
    }
}
