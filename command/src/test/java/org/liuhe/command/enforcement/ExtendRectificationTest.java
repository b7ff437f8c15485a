package org.liuhe.command.enforcement;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.ExtendRectification;
import org.liuhe.contracts.enforcement.RectificationExtended;

class ExtendRectificationTest extends TaskStory {

    private static final ExtendRectification EXTEND = new ExtendRectification(TASK, "连日大雨", null);

    @Test
    void makesTheTermLongerOnce() {
        ordered();
        accepts(EXTEND, Town.CHIEF, extended());
    }

    @Test
    void refusesASecondExtension() {
        ordered();
        happened(extended());
        refuses(EXTEND, Town.CHIEF, EnforcementRule.EXTENDED_ALREADY);
    }

    @Test
    void refusesAnExtensionAskedAfterTheTerm() {
        ordered();
        town.pass(Duration.ofHours(48));
        refuses(EXTEND, Town.CHIEF, EnforcementRule.EXTENSION_LATE);
    }

    @Test
    void refusesOnceTheTermIsSaidToHavePassed() {
        ordered();
        happened(termPassed());
        refuses(EXTEND, Town.CHIEF, EnforcementRule.EXTENSION_LATE);
    }

    @Test
    void refusesWithoutReasons() {
        ordered();
        refuses(new ExtendRectification(TASK, " ", null), Town.CHIEF, CommonRule.TEXT_BLANK, "reasons");
    }

    @Test
    void refusesWhereNothingIsOrdered() {
        violationFound();
        refuses(EXTEND, Town.CHIEF, EnforcementRule.NOT_RECTIFYING);
    }

    @Test
    void refusesAnybodyButTheLead() {
        ordered();
        refuses(EXTEND, Town.CLERK, EnforcementRule.NOT_THE_LEAD);
    }

    @Test
    void refusesOnceTheTaskIsOver() {
        ordered();
        closed();
        refuses(EXTEND, Town.CHIEF, EnforcementRule.CLOSED);
    }

    private RectificationExtended extended() {
        return new RectificationExtended(
                TASK.value(), 1, "连日大雨", town.terms().extended(town.due("enforcement.rectify")), town.now());
    }
}
