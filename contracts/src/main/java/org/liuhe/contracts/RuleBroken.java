package org.liuhe.contracts;

import java.util.Arrays;
import java.util.List;

/** A person's request broke a {@link Rule}. Never carries personal data: it is logged and shown. */
public class RuleBroken extends RuntimeException {

    private final transient Rule rule;
    private final String field;
    private final transient List<String> arguments;

    /** A rule about the request as a whole. */
    public RuleBroken(Rule rule) {
        this(rule, null);
    }

    /**
     * @param field the offending component of the command, or null where no single one is at fault
     * @param arguments what the sentence mentions, in the order of its placeholders
     */
    public RuleBroken(Rule rule, String field, Object... arguments) {
        super(rule.code());
        this.rule = rule;
        this.field = field;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    public Rule rule() {
        return rule;
    }

    public String field() {
        return field;
    }

    /** The same as plain data, which survives a network between the nodes. */
    public Refusal refusal() {
        return new Refusal(rule.code(), rule.kind(), field, arguments);
    }
}
