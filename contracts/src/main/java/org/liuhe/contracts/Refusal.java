package org.liuhe.contracts;

import java.util.List;

/**
 * A refused command as data: the details of the exception that a command bus answers with.
 *
 * @param code stable code of the rule
 * @param kind what the edge makes of it
 * @param field the offending component, or null
 * @param arguments placeholders of the sentence, free of personal data
 */
public record Refusal(String code, Rule.Kind kind, String field, List<String> arguments) {}
