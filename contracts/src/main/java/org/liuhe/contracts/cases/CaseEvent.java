package org.liuhe.contracts.cases;

import org.liuhe.contracts.Event;

/** Events of one case. */
public sealed interface CaseEvent extends Event
        permits CaseOpened,
                CaseAssigned,
                CaseSignedFor,
                ActionRecorded,
                CaseReturned,
                CaseResolved,
                CaseRuled,
                TermPassed,
                CaseCommented,
                CaseReopened,
                CaseClosed,
                RouteGapFound,
                CaseReferredToCouncil,
                CaseReferredToMediation,
                CaseReferredToEnforcement,
                CaseReferralEnded,
                CaseReferralWithdrawn,
                CoHandlerAsked,
                CoHandlerContributed,
                CoHandlingDeclined,
                RulingAppealed,
                RulingPassedUp,
                CaseClustered,
                CaseUnclustered,
                CaseDueSettled {

    String caseId();
}
