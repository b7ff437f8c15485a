package org.liuhe.command.cases;

import java.time.Instant;
import java.util.List;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.cases.AssignCase;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.RoutePlan;
import org.liuhe.policy.scenarios.Route;

/** How a turn on the route begins: by which place of the plan, and with which terms. */
record Turns(RoutePlan route) {

    static RoutePlan plan(Route route) {
        return new RoutePlan(
                steps(route.steps()),
                steps(route.backstops()),
                route.hopLimit(),
                route.objectionTerm(),
                route.caseTerm(),
                route.rulingTerm(),
                route.confirmTerm(),
                route.contestLimit());
    }

    private static List<RoutePlan.Step> steps(List<Route.Step> steps) {
        return steps.stream()
                .map(step -> new RoutePlan.Step(step.capability(), step.signTerm(), step.resolveTerm()))
                .toList();
    }

    /** The number of tiers above the route itself. */
    int top() {
        return route.backstops().size();
    }

    private RoutePlan.Step place(int tier, int step) {
        return tier == 0 ? route.steps().get(step) : route.backstops().get(tier - 1);
    }

    /** A fresh term for a turn that waited for an outcome; null where there is none, or its duty is to rule. */
    DueDate again(Assignment turn, Terms terms) {
        if (turn == null || turn.duty() == Duty.RULE) return null;
        return terms.dueFromNow(place(turn.tier(), turn.step()).resolveTerm());
    }

    /** By when a ruling can be brought before the next tier: the objection term, from when it bound. */
    DueDate appealUntil(Assignment turn, Terms terms) {
        return terms.due(route.objectionTerm(), turn.since());
    }

    CaseAssigned assigned(AssignCase command, Terms terms) {
        boolean onTheRoute = command.tier() == 0;
        RoutePlan.Step place = place(command.tier(), command.step());
        boolean handles = command.duty() == Duty.HANDLE;
        Instant now = terms.now();
        return new CaseAssigned(
                command.caseId().value(),
                command.afterAssignment() + 1,
                command.organisation().value(),
                place.capability(),
                command.step(),
                command.tier(),
                command.duty(),
                command.cause(),
                false,
                now,
                onTheRoute && handles ? terms.due(route.objectionTerm(), now) : null,
                handles ? terms.due(place.signTerm(), now) : null,
                terms.due(handles ? place.resolveTerm() : route.rulingTerm(), now));
    }

    /** The ruled organisation works by the terms of its own place on the route, or of the first where it has none. */
    CaseAssigned ruled(String caseId, int assignment, OrganisationRegistered organisation, Terms terms) {
        int own = 0;
        while (own < route.steps().size()
                && !organisation.capabilities().contains(route.steps().get(own).capability())) own++;
        int step = own < route.steps().size() ? own : 0;
        RoutePlan.Step place = route.steps().get(step);
        Instant now = terms.now();
        return new CaseAssigned(
                caseId,
                assignment,
                organisation.organisationId(),
                place.capability(),
                step,
                0,
                Duty.HANDLE,
                AssignmentCause.RULING,
                true,
                now,
                null,
                terms.due(place.signTerm(), now),
                terms.due(place.resolveTerm(), now));
    }
}
