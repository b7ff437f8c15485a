package org.liuhe.command.cases;

import java.util.HashSet;
import java.util.Set;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.cases.CaseRule;

/** Who may rule on whom 裁定: nobody on itself, and a second time only the next tier, once. */
final class Rulings {

    /** Whoever returned the case, or does not accept a ruling, or said that it is concerned. */
    private final Set<String> concerned = new HashSet<>();

    /** The tier that ruled last; null before the first ruling. */
    private Integer ruledBy;

    private boolean byOperator;
    private boolean appealed;

    void concerns(String organisation) {
        concerned.add(organisation);
    }

    /** @param by null where an operator ruled */
    void ruled(String by, int tier) {
        byOperator = by == null;
        ruledBy = tier;
    }

    void appealed(String organisation) {
        appealed = true;
        concerned.add(organisation);
    }

    int tier() {
        return ruledBy;
    }

    /** @param by null where an operator rules, who is of no organisation on the route */
    void refuseOnItself(String by, String to) {
        if (by != null && (by.equals(to) || concerned.contains(by))) throw new RuleBroken(CaseRule.RULES_ON_ITSELF);
    }

    void refuseAppeal(int top) {
        if (appealed || byOperator || ruledBy >= top) throw new RuleBroken(CaseRule.RULING_FINAL);
    }
}
