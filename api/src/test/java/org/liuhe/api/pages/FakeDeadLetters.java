package org.liuhe.api.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.liuhe.api.operations.DeadLetterAction;
import org.liuhe.api.operations.DeadLetterSequence;
import org.liuhe.api.operations.DeadLetters;
import org.liuhe.contracts.Texts;

/** Dead letters that a test makes up, and what was decided about them. */
class FakeDeadLetters implements DeadLetters {

    static final Instant SINCE = Instant.parse("2026-11-24T01:00:00Z");

    private final List<DeadLetterSequence> letters = new ArrayList<>();
    private final List<DeadLetterAction> actions = new ArrayList<>();

    void reset() {
        letters.clear();
        actions.clear();
    }

    void add(String sequence, int count, boolean parked) {
        letters.add(new DeadLetterSequence(
                "projection.tracking", sequence, count, "CaseReferred", "IllegalStateException", SINCE, SINCE, parked));
    }

    @Override
    public List<DeadLetterSequence> all() {
        return letters;
    }

    @Override
    public List<DeadLetterAction> actions() {
        return actions;
    }

    @Override
    public DeadLetterAction decide(
            DeadLetterAction.Kind kind, String group, String sequence, String reason, String by) {
        DeadLetterAction action =
                new DeadLetterAction(group, sequence, kind, Texts.required("reason", reason, REASON), by, SINCE, null);
        actions.add(action);
        return action;
    }
}
