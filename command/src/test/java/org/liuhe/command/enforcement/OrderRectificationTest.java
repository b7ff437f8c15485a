package org.liuhe.command.enforcement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.OrderRectification;
import org.liuhe.contracts.enforcement.RectificationOrdered;
import org.liuhe.contracts.enforcement.RectificationReported;

class OrderRectificationTest extends TaskStory {

    @Test
    void ordersAnOrganisationToRectify() {
        violationFound();
        accepts(order(Town.PROPERTY, null), Town.OFFICER, order(1));
    }

    @Test
    void ordersSomebodyWhoIsNoOrganisation() {
        violationFound();
        accepts(
                order(null, "某商铺"),
                Town.CHIEF,
                new RectificationOrdered(
                        TASK.value(), 1, null, "某商铺", "拆除", town.due("enforcement.rectify"), town.now()));
    }

    @Test
    void ordersASecondTime() {
        notRectified();
        accepts(order(Town.PROPERTY, null), Town.CHIEF, order(2));
    }

    @Test
    void refusesAThirdOrder() {
        notRectified();
        happened(order(2));
        happened(new RectificationReported(
                TASK.value(), 2, Town.PROPERTY, "已拆除", List.of(), town.due("enforcement.reinspect"), town.now()));
        happened(reinspected(2, false));
        refuses(order(Town.PROPERTY, null), Town.CHIEF, EnforcementRule.ORDERED_TWICE);
    }

    @Test
    void refusesAnOrderToNobodyAndToTwo() {
        violationFound();
        refuses(order(null, " "), Town.CHIEF, EnforcementRule.RESPONSIBLE_MISSING, "responsible");
        refuses(order(Town.PROPERTY, "某商铺"), Town.CHIEF, EnforcementRule.RESPONSIBLE_MISSING, "responsible");
    }

    @Test
    void refusesAnOrganisationThatIsNotThere() {
        violationFound();
        refuses(order("org-nowhere", null), Town.CHIEF, AreaRule.ORGANISATION_UNKNOWN, "responsible");
    }

    @Test
    void refusesWhereNoViolationIsFound() {
        inspecting();
        refuses(order(Town.PROPERTY, null), Town.OFFICER, EnforcementRule.NO_VIOLATION);
    }

    @Test
    void refusesWhileRectificationRuns() {
        ordered();
        refuses(order(Town.PROPERTY, null), Town.CHIEF, EnforcementRule.RECTIFICATION_RUNS);
        happened(report(Town.PROPERTY));
        refuses(order(Town.PROPERTY, null), Town.CHIEF, EnforcementRule.RECTIFICATION_RUNS);
    }

    @Test
    void refusesAnybodyElse() {
        violationFound();
        refuses(order(Town.PROPERTY, null), Town.COLLEAGUE, EnforcementRule.NOT_THE_MEMBER);
    }

    @Test
    void refusesOnceTheTaskIsOver() {
        violationFound();
        closed();
        refuses(order(Town.PROPERTY, null), Town.CHIEF, EnforcementRule.CLOSED);
    }

    private static OrderRectification order(String organisation, String name) {
        return new OrderRectification(
                TASK, organisation == null ? null : new OrganisationId(organisation), name, "拆除", null);
    }
}
