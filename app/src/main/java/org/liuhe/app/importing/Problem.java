package org.liuhe.app.importing;

import java.util.List;
import java.util.stream.Stream;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.RuleBroken;

/**
 * One thing to report of a row. Carries no personal text: of a row's content only values of tables are named, cut short.
 *
 * @param field of the mapping, or null where the whole row is meant
 * @param code stable code, of the import or of the rule that the command side applied
 * @param arguments what the sentence mentions
 */
record Problem(String field, String code, List<String> arguments) {

    static Problem of(String field, ImportRule rule, Object... arguments) {
        return new Problem(
                field, rule.code(), Stream.of(arguments).map(String::valueOf).toList());
    }

    static Problem of(RuleBroken broken) {
        return of(broken.refusal());
    }

    static Problem of(Refusal refusal) {
        return new Problem(refusal.field(), refusal.code(), refusal.arguments());
    }
}
