package org.liuhe.policy.scenarios;

import java.util.List;

/** Who may be responsible, in order, and by which terms; see the contracts' RoutePlan, which is its copy in events. */
public record Route(
        List<Step> steps,
        List<Step> backstops,
        int hopLimit,
        String objectionTerm,
        String caseTerm,
        String rulingTerm,
        String confirmTerm,
        int contestLimit) {

    /** One place on the route: a capability, and the codes of its terms. */
    public record Step(String capability, String signTerm, String resolveTerm) {}
}
