package org.liuhe.command.cases;

import java.util.HashSet;
import java.util.Set;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.cases.CaseRule;

/** Who may rule on whom 裁定: nobody on itself, and a second time only the next tier, once. */
final class Rulings {

    /** Whoever returned the case, does not accept a ruling, made the one in question, or said that it is concerned. */
    private final Set<String> concerned = new HashSet<>();

    /** The tier that ruled last; null before the first ruling. */
    private Integer ruledBy;

    private String ruler;
    private boolean byOperator;
    private boolean appealed;

    void concerns(String organisation) {
        concerned.add(organisation);
    }

    /** @param by null where an operator ruled */
    void ruled(String by, int tier) {
        byOperator = by == null;
        ruler = by;
        ruledBy = tier;
    }

    void appealed(String organisation) {
        appealed = true;
        concerned.add(organisation);
        concerned.add(ruler);
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
