package org.liuhe.api.operations;

import java.util.List;

/** The dead letters of all read models, and what operators decided about them. */
public interface DeadLetters {

    /** Longest reason, in characters. */
    int REASON = 500;

    /** At most 500, the oldest first; parked ones among them. */
    List<DeadLetterSequence> all();

    /** The last 50, the newest first. */
    List<DeadLetterAction> actions();

    /**
     * Records the decision; a retry is then made within seconds, by a node that has the read model.
     *
     * @param by subject of the operator
     * @return what was recorded
     * @throws org.liuhe.contracts.RuleBroken matter.unknown where there are no such letters (any more), or what is wrong
     *     with the reason
     */
    DeadLetterAction decide(DeadLetterAction.Kind kind, String group, String sequence, String reason, String by);
}
