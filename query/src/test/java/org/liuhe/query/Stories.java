package org.liuhe.query;

import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.UnclusterCause;
import org.liuhe.contracts.complaints.ClosedOutcome;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** One story for each way that a matter can take, ended or still on it. */
final class Stories {

    private Stories() {}

    static List<Story> all() {
        return List.of(
                confirmedAtOnce(),
                returnedRuledAndContested(),
                escalatedToTheTop(),
                new Story(4)
                        .filedForReview()
                        .supplementAsked()
                        .commented()
                        .supplemented()
                        .rejected(),
                new Story(5).filedForReview().supplementAsked(),
                new Story(6).filedForReview().answersGiven(),
                new Story(7).in("hz/xihu/elsewhere").filedForReview(),
                new Story(8).filed().accepted().opened().routeGap(0),
                new Story(9)
                        .notPublic()
                        .filed()
                        .accepted()
                        .opened()
                        .assigned(1, Story.PROPERTY)
                        .withdrawn(),
                new Story(10).recordedAsClosed(ClosedOutcome.CLOSED),
                new Story(11).reportedBy(null).filed().accepted().opened().assigned(1, Story.PROPERTY),
                new Story(12)
                        .filed()
                        .accepted()
                        .opened()
                        .assigned(1, Story.STREET, 1, Duty.RULE, AssignmentCause.HOP_LIMIT)
                        .termPassed(1, Story.STREET, OverdueCause.NOT_RULED, false),
                new Story(13)
                        .filed()
                        .accepted()
                        .opened()
                        .routeGap(0)
                        .ruled(0, null, Story.OWNERS)
                        .assigned(1, Story.OWNERS, 0, Duty.HANDLE, AssignmentCause.RULING),
                new Story(14)
                        .filed()
                        .accepted()
                        .opened()
                        .assigned(1, Story.PROPERTY)
                        .resolved(1, Story.PROPERTY, 1),
                handledTogetherAndParted(),
                handedOverAndBack(),
                takenOverWhileItWaits(),
                new Story(17)
                        .filed()
                        .accepted()
                        .opened()
                        .assigned(1, Story.PROPERTY)
                        .signed(1, Story.PROPERTY)
                        .handedToEnforcement(1, 1, Story.PROPERTY),
                new Story(18)
                        .filed()
                        .accepted()
                        .opened()
                        .assigned(1, Story.PROPERTY)
                        .signed(1, Story.PROPERTY)
                        .handedToMediation(1, 1, Story.PROPERTY)
                        .withdrawn()
                        .takenBack(1, 1, null)
                        .closed(CaseOutcome.WITHDRAWN),
                ruledTwice(),
                new Story(21)
                        .about(Story.PROPERTY)
                        .filed()
                        .accepted()
                        .opened()
                        .assigned(1, Story.PROPERTY)
                        .by("subject-community")
                        .released(Story.COMMUNITY)
                        .by(Story.REPORTER)
                        .consented()
                        .consentWithdrawn(),
                settledWhileItRuns());
    }

    /** The holidays of the year are announced while the office decides, and again while the case is held. */
    private static Story settledWhileItRuns() {
        Story story =
                new Story(20).filedProvisionally().intakeSettled().accepted().opened();
        DueDate caseDue = story.due("case", 15);
        return story.assigned(1, Story.PROPERTY)
                .settled(caseDue, Story.provisional(caseDue))
                .settled(Story.provisional(caseDue), caseDue);
    }

    private static Story handledTogetherAndParted() {
        Story lead = new Story(90);
        return new Story(91)
                .filed()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY)
                .signed(1, Story.PROPERTY)
                .follows(lead, Story.PROPERTY)
                .parted(lead, UnclusterCause.HOLDER)
                .follows(lead, Story.PROPERTY);
    }

    private static Story handedOverAndBack() {
        return new Story(15)
                .filed()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY)
                .signed(1, Story.PROPERTY)
                .helpAsked(1, 1, Story.PROPERTY, Story.COMMUNITY)
                .helpAsked(2, 1, Story.PROPERTY, Story.OWNERS)
                .handedToCouncil(1, 1, Story.PROPERTY)
                .helped(1, Story.COMMUNITY)
                .cameBack(1, 1, ReferralOutcome.COUNCIL_DISAGREED, true)
                .handedToMediation(2, 1, Story.PROPERTY)
                .takenBack(2, 1, Story.PROPERTY)
                .helpDeclined(2, Story.OWNERS)
                .helpAsked(3, 1, Story.PROPERTY, Story.OWNERS)
                .resolved(1, Story.PROPERTY, 1)
                .answered(1)
                .contested(1)
                .reopened(1, 1)
                .assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.CONTESTED)
                .signed(2, Story.STREET)
                .helpAsked(4, 2, Story.STREET, Story.PROPERTY);
    }

    private static Story takenOverWhileItWaits() {
        return new Story(16)
                .filed()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY)
                .signed(1, Story.PROPERTY)
                .handedToCouncil(1, 1, Story.PROPERTY)
                .termPassed(1, Story.PROPERTY, OverdueCause.CASE_TERM, true)
                .assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.ESCALATED)
                .cameBack(1, 2, ReferralOutcome.RESOLUTION_DONE, true)
                .signed(2, Story.STREET);
    }

    private static Story ruledTwice() {
        return new Story(19)
                .filed()
                .accepted()
                .opened()
                .assigned(1, Story.STREET, 1, Duty.RULE, AssignmentCause.HOP_LIMIT)
                .ruled(1, Story.STREET, Story.PROPERTY)
                .assigned(2, Story.PROPERTY, 0, Duty.HANDLE, AssignmentCause.RULING)
                .appealed(2, Story.PROPERTY)
                .assigned(3, Story.DISTRICT, 2, Duty.RULE, AssignmentCause.APPEALED)
                .passedUp(3, Story.DISTRICT)
                .routeGap(3);
    }

    private static Story confirmedAtOnce() {
        return new Story(1)
                .filed()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY)
                .signed(1, Story.PROPERTY)
                .acted(1, Story.PROPERTY)
                .staffCommented(Story.PROPERTY)
                .resolved(1, Story.PROPERTY, 1)
                .answered(1)
                .confirmed(1)
                .closed(CaseOutcome.CONFIRMED);
    }

    private static Story returnedRuledAndContested() {
        return new Story(2)
                .filedForReview()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY)
                .returned(1, Story.PROPERTY, 1, false)
                .assigned(2, Story.OWNERS, 0, Duty.HANDLE, AssignmentCause.RETURNED)
                .returned(2, Story.OWNERS, 2, true)
                .assigned(3, Story.STREET, 1, Duty.RULE, AssignmentCause.HOP_LIMIT)
                .ruled(3, Story.STREET, Story.PROPERTY)
                .assigned(4, Story.PROPERTY, 0, Duty.HANDLE, AssignmentCause.RULING)
                .signed(4, Story.PROPERTY)
                .resolved(4, Story.PROPERTY, 1)
                .answered(1)
                .contested(1)
                .reopened(4, 1)
                .assigned(5, Story.STREET, 1, Duty.HANDLE, AssignmentCause.CONTESTED)
                .resolved(5, Story.STREET, 2)
                .answered(2)
                .closedUnconfirmed(2)
                .closed(CaseOutcome.UNCONFIRMED);
    }

    private static Story escalatedToTheTop() {
        return new Story(3)
                .filed()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY)
                .termPassed(1, Story.PROPERTY, OverdueCause.NOT_SIGNED, true)
                .assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.ESCALATED)
                .signed(2, Story.STREET)
                .termPassed(2, Story.STREET, OverdueCause.NOT_RESOLVED, true)
                .assigned(3, Story.DISTRICT, 2, Duty.HANDLE, AssignmentCause.ESCALATED)
                .termPassed(3, Story.DISTRICT, OverdueCause.NOT_SIGNED, false)
                .termPassed(3, Story.DISTRICT, OverdueCause.CASE_TERM, false)
                .termPassed(3, Story.DISTRICT, OverdueCause.NOT_RESOLVED, false)
                .signed(3, Story.DISTRICT);
    }
}
