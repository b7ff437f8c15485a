package org.liuhe.api.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.RuleBroken;

/**
 * A form as it was sent: what was typed, and what is wrong with it, so that the page can come back with both.
 *
 * <p>A page may hold several forms; {@code act} says which of them was sent.
 */
final class Attempt {

    /** Names the form's choices, one a line: a browser sends nothing of one that was not made. */
    private static final String CHOICE = "asks";

    private final String act;
    private final Map<String, String> values;
    private final List<Problem> problems = new ArrayList<>();

    private Attempt(String act, Map<String, String> values) {
        this.act = act;
        this.values = Map.copyOf(values);
    }

    /** @param field null where no single field is at fault */
    record Problem(String field, String text) {}

    /** Nothing was sent yet. */
    static Attempt none() {
        return new Attempt("", Map.of());
    }

    static Attempt of(String act, Map<String, String> values) {
        return new Attempt(act, values);
    }

    public String act() {
        return act;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public boolean failed() {
        return !problems.isEmpty();
    }

    /** What was typed into the field of this form, or null. */
    public String value(String form, String field) {
        return act.equals(form) ? values.get(field) : null;
    }

    /** Whether something was typed into one of the fields of this form, or is wrong with it. */
    public boolean typed(String form, List<String> fields) {
        return fields.stream().anyMatch(field -> {
            String value = value(form, field);
            return value != null && !value.isBlank() || problem(form, field) != null;
        });
    }

    /** What is wrong with the field of this form, or null. */
    public String problem(String form, String field) {
        if (!act.equals(form)) return null;
        return problems.stream()
                .filter(problem -> field.equals(problem.field()))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** As {@link #value(String)}; null where nothing was typed. */
    String optional(String field) {
        String value = value(field);
        return value.isBlank() ? null : value;
    }

    /** @throws RuleBroken id.malformed where the hidden number was tampered with */
    Long number(String field) {
        if (!value(field).matches("\\d{1,9}")) throw new RuleBroken(CommonRule.ID_MALFORMED, null, field);
        return Long.valueOf(value(field));
    }

    void add(String field, String text) {
        problems.add(new Problem(field, text));
    }

    /** Notes what the check refuses. */
    void check(Function<Refusal, String> sentences, Runnable check) {
        try {
            check.run();
        } catch (RuleBroken e) {
            add(e.refusal(), sentences);
        }
    }

    void add(Refusal refusal, Function<Refusal, String> sentences) {
        // a refusal about something that the form does not ask has no field to lead to
        boolean asked = refusal.field() != null
                && (values.containsKey(refusal.field()) || value(CHOICE).lines().anyMatch(refusal.field()::equals));
        add(asked ? refusal.field() : null, sentences.apply(refusal));
    }
}
