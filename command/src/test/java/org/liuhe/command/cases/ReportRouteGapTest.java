package org.liuhe.command.cases;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.cases.ReportRouteGap;
import org.liuhe.contracts.cases.RouteGapFound;

class ReportRouteGapTest extends CaseStory {

    @Test
    void putsTheCaseBeforeTheOperator() {
        opened();
        accepts(
                new ReportRouteGap(CASE, 0),
                Town.ROUTING,
                new RouteGapFound(CASE.value(), 0, Town.ESTATE.value(), now()));
    }

    @Test
    void opensAgainAfterATurnInBetween() {
        opened();
        gap();
        ruledForProperty();
        signed();
        resolved(1);
        reopened(1, 1);
        accepts(
                new ReportRouteGap(CASE, 1),
                Town.ROUTING,
                new RouteGapFound(CASE.value(), 1, Town.ESTATE.value(), now()));
    }

    @Test
    void isQuietWhenRepeated() {
        opened();
        gap();
        absorbs(new ReportRouteGap(CASE, 0), Town.ROUTING);
    }

    @Test
    void isQuietWhereSomebodyHoldsTheCase() {
        assigned();
        absorbs(new ReportRouteGap(CASE, 1), Town.ROUTING);
    }

    @Test
    void isQuietWhereItSpeaksOfAnEarlierTurn() {
        assigned();
        returned(1, false);
        absorbs(new ReportRouteGap(CASE, 0), Town.ROUTING);
    }

    @Test
    void isQuietOnceTheMatterEnded() {
        opened();
        closed();
        absorbs(new ReportRouteGap(CASE, 0), Town.ROUTING);
    }
}
