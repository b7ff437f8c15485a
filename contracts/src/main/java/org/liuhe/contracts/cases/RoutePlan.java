package org.liuhe.contracts.cases;

import java.util.List;

/**
 * Who may be responsible, in order, and by which terms; copied from the scenario pack when the case opens, so that later
 * changes of the pack never rewrite history.
 *
 * @param steps in order: a return goes to the next, a resolution by any of them answers the matter
 * @param backstops the tiers above, lowest first (street, then district): they receive escalations and rule 首接负责
 * @param hopLimit after this many returns the lowest backstop must rule
 * @param objectionTerm code of the term within which a step may be returned 退单
 * @param caseTerm code of the term of the whole case: the reporter's clock
 * @param rulingTerm code of the term of a ruling
 * @param confirmTerm code of the term within which the reporter confirms or contests
 * @param contestLimit how often the reporter may contest
 */
public record RoutePlan(
        List<Step> steps,
        List<Step> backstops,
        int hopLimit,
        String objectionTerm,
        String caseTerm,
        String rulingTerm,
        String confirmTerm,
        int contestLimit) {

    /**
     * One place on the route.
     *
     * @param capability what the responsible organisation must be able to do
     * @param signTerm code of the term for signing 签收
     * @param resolveTerm code of the term for resolving, from signing or, unsigned, from assignment
     */
    public record Step(String capability, String signTerm, String resolveTerm) {}
}
