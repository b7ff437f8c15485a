package org.liuhe.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;

/** What was found while one row was read: what forbids it, and what only has to be said. */
final class Findings {

    private final List<Problem> refusals = new ArrayList<>(0);
    private final List<Problem> notes = new ArrayList<>(0);

    void refuse(String field, ImportRule rule, Object... arguments) {
        refusals.add(Problem.of(field, rule, arguments));
    }

    void refuse(String field, Rule rule) {
        refusals.add(new Problem(field, rule.code(), List.of()));
    }

    void refuse(Problem problem) {
        refusals.add(problem);
    }

    void note(String field, ImportRule rule, Object... arguments) {
        notes.add(Problem.of(field, rule, arguments));
    }

    /** The value, or null where a rule of the published language refuses it, under this field. */
    <T> T unlessBroken(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (RuleBroken broken) {
            refusals.add(
                    new Problem(field, broken.rule().code(), broken.refusal().arguments()));
            return null;
        }
    }

    boolean refused() {
        return !refusals.isEmpty();
    }

    List<Problem> refusals() {
        return List.copyOf(refusals);
    }

    List<Problem> notes() {
        return List.copyOf(notes);
    }
}
