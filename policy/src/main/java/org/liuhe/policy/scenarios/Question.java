package org.liuhe.policy.scenarios;

import java.util.List;

/**
 * What is asked when a matter of the category is filed.
 *
 * @param code stable, unique in its category
 * @param required whether a matter may be filed without an answer
 * @param options what can be chosen, in order; empty unless it is a choice
 */
public record Question(String code, String zh, String en, Type type, boolean required, List<Option> options) {

    /** How it is answered. */
    public enum Type {
        TEXT,
        CHOICE,
        YES_NO,
        DATE
    }

    /** @param code stable, unique in its question */
    public record Option(String code, String zh, String en) {}
}
