package org.liuhe.command.enforcement;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.ReportRectified;

class ReportRectifiedTest extends TaskStory {

    private static final ReportRectified DONE = new ReportRectified(TASK, "已拆除", null, null);

    @Test
    void theResponsibleOrganisationSaysSo() {
        ordered();
        accepts(DONE, Town.CLERK, report(Town.PROPERTY));
    }

    @Test
    void theInspectorSaysSo() {
        ordered();
        accepts(DONE, Town.OFFICER, report(Town.TEAM));
    }

    @Test
    void theLeadSaysSo() {
        ordered();
        accepts(DONE, Town.CHIEF, report(Town.TEAM));
    }

    @Test
    void refusesAnybodyElse() {
        ordered();
        refuses(DONE, Town.OWNER, EnforcementRule.NOT_RESPONSIBLE);
    }

    @Test
    void refusesASecondReport() {
        reported();
        refuses(DONE, Town.CLERK, EnforcementRule.NOT_RECTIFYING);
    }

    @Test
    void refusesWhereNothingIsOrdered() {
        violationFound();
        refuses(DONE, Town.OFFICER, EnforcementRule.NOT_RECTIFYING);
    }

    @Test
    void refusesOnceTheTaskIsOver() {
        ordered();
        closed();
        refuses(DONE, Town.CLERK, EnforcementRule.CLOSED);
    }
}
