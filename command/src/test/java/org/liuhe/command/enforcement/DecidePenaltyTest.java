package org.liuhe.command.enforcement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.enforcement.DecidePenalty;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.PartyHeard;
import org.liuhe.contracts.enforcement.PenaltyDecided;
import org.liuhe.contracts.enforcement.PenaltyKind;
import org.liuhe.contracts.enforcement.RecordHearing;
import org.liuhe.contracts.enforcement.RectificationReported;
import org.liuhe.contracts.referrals.ReferralOutcome;

class DecidePenaltyTest extends TaskStory {

    private static final DecidePenalty FINE =
            new DecidePenalty(TASK, PenaltyKind.FINE_OR_CONFISCATION, "罚款五千元", "物业管理条例第六十三条", null);

    @Test
    void decidesOnceThePartyWasHeard() {
        notRectified();
        heard();
        accepts(
                FINE,
                Town.CHIEF,
                new PenaltyDecided(TASK.value(), PenaltyKind.FINE_OR_CONFISCATION, "罚款五千元", "物业管理条例第六十三条", town.now()),
                close(ReferralOutcome.PENALISED));
    }

    @Test
    void refusesBeforeThePartyWasHeard() {
        notRectified();
        refuses(FINE, Town.CHIEF, EnforcementRule.NOT_HEARD);
    }

    @Test
    void refusesWhereThePartyWasHeardOnTheFirstOrderOnly() {
        notRectified();
        heard();
        happened(order(2));
        happened(new RectificationReported(
                TASK.value(), 2, Town.PROPERTY, "已拆除", List.of(), town.due("enforcement.reinspect"), town.now()));
        happened(reinspected(2, false));
        refuses(FINE, Town.CHIEF, EnforcementRule.NOT_HEARD);
    }

    @Test
    void refusesWithoutALegalBasis() {
        notRectified();
        heard();
        refuses(
                new DecidePenalty(TASK, PenaltyKind.WARNING, "警告", " ", null),
                Town.CHIEF,
                CommonRule.TEXT_BLANK,
                "legalBasis");
    }

    @Test
    void refusesBeforeRectificationWasOrdered() {
        violationFound();
        refuses(FINE, Town.CHIEF, EnforcementRule.PENALTY_EARLY);
    }

    @Test
    void refusesAnybodyButTheLead() {
        notRectified();
        heard();
        refuses(FINE, Town.COLLEAGUE, EnforcementRule.NOT_THE_LEAD);
    }

    @Test
    void refusesASecondPenalty() {
        notRectified();
        heard();
        happened(close(ReferralOutcome.PENALISED));
        refuses(FINE, Town.CHIEF, EnforcementRule.CLOSED);
    }

    @Test
    void recordsWhatThePartySays() {
        notRectified();
        accepts(
                new RecordHearing(TASK, "没有异议", false, null),
                Town.OFFICER,
                new PartyHeard(TASK.value(), "没有异议", false, town.now()));
    }

    @Test
    void refusesAHearingBeforeAnythingIsIntended() {
        reported();
        refuses(new RecordHearing(TASK, "没有异议", false, null), Town.OFFICER, EnforcementRule.HEARING_EARLY);
    }

    @Test
    void refusesAHearingByAnybodyElse() {
        notRectified();
        refuses(new RecordHearing(TASK, "没有异议", false, null), Town.CLERK, EnforcementRule.NOT_THE_MEMBER);
    }

    @Test
    void refusesAHearingOnceTheTaskIsOver() {
        notRectified();
        closed();
        refuses(new RecordHearing(TASK, "没有异议", false, null), Town.OFFICER, EnforcementRule.CLOSED);
    }
}
