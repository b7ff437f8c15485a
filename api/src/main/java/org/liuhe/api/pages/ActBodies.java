package org.liuhe.api.pages;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.matters.Act;
import org.liuhe.api.problems.Violations;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.RuleBroken;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Makes the body of an act from a form, as the API makes it from JSON, and with the same constraints. */
@Component
class ActBodies {

    private final JsonMapper json;
    private final Validator validator;

    ActBodies(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The body, or null where the form does not make one; what is wrong with it is in the problems then.
     *
     * @param problems takes the refusals, their fields named by the form's paths
     */
    <B> B read(Act<B> act, ActForm form, Attempt attempt, List<Refusal> problems) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (ActForm.Field field : form.fields()) {
            String typed = attempt.value(field.path());
            try {
                put(tree, field, typed);
            } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
                problems.add(new RuleBroken(EdgeRule.VALUE_OUT_OF_RANGE, field.path()).refusal());
            } catch (RuleBroken e) {
                problems.add(e.refusal());
            }
        }
        if (!problems.isEmpty()) return null;
        B body;
        try {
            body = json.convertValue(withLists(tree), act.body());
        } catch (JacksonException e) {
            problems.add(unreadable(e, tree));
            return null;
        }
        Set<ConstraintViolation<B>> violations = validator.validate(body);
        violations.stream()
                .map(violation -> refusal(violation, tree))
                .sorted(Comparator.comparing(Refusal::field))
                .forEach(problems::add);
        return problems.isEmpty() ? body : null;
    }

    private static Refusal unreadable(JacksonException e, Map<String, Object> tree) {
        if (e instanceof DatabindException at
                && at.getPath().size() > 1
                && isTable(tree, at.getPath().get(0).getPropertyName()))
            return row(
                    at.getPath().get(0).getPropertyName(), at.getPath().get(1).getIndex());
        String field = e instanceof DatabindException at
                ? at.getPath().stream()
                        .map(step -> step.getPropertyName() == null
                                ? String.valueOf(step.getIndex())
                                : step.getPropertyName())
                        .collect(Collectors.joining("."))
                : null;
        if (e.getCause() instanceof RuleBroken broken) {
            Refusal refusal = broken.refusal();
            return new Refusal(refusal.code(), refusal.kind(), field, refusal.arguments());
        }
        return new RuleBroken(EdgeRule.VALUE_OUT_OF_RANGE, field).refusal();
    }

    private static Refusal refusal(ConstraintViolation<?> violation, Map<String, Object> tree) {
        String path = violation.getPropertyPath().toString();
        int from = path.indexOf('[');
        if (from < 0 || !isTable(tree, path.substring(0, from)))
            return Violations.refusal(path(violation, tree), violation);
        return row(path.substring(0, from), Integer.parseInt(path.substring(from + 1, path.indexOf(']'))));
    }

    /** What was written into one field, one a line. */
    private static boolean isTable(Map<String, Object> tree, String name) {
        return tree.get(name) instanceof List<?> lines
                && !lines.isEmpty()
                && lines.stream().allMatch(Map.class::isInstance);
    }

    private static Refusal row(String field, int index) {
        return new RuleBroken(EdgeRule.ROW_MALFORMED, field, index + 1).refusal();
    }

    /** {@code parties[0].name} is {@code parties.0.name} in the form, or {@code parties.2.name} where two rows are empty. */
    private static String path(ConstraintViolation<?> violation, Map<String, Object> tree) {
        String path = violation.getPropertyPath().toString();
        int from = path.indexOf('[');
        if (from < 0) return path;
        int to = path.indexOf(']');
        String list = path.substring(0, from);
        int filled = Integer.parseInt(path.substring(from + 1, to));
        String row = List.copyOf(child(tree, list).keySet()).get(filled);
        return list + "." + row + path.substring(to + 1);
    }

    private static void put(Map<String, Object> tree, ActForm.Field field, String typed) {
        Object value = value(field, typed);
        if (value == null) return;
        Map<String, Object> at = tree;
        String[] steps = field.path().split("\\.");
        for (int i = 0; i < steps.length - 1; i++) at = child(at, steps[i]);
        at.put(steps[steps.length - 1], value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.computeIfAbsent(name, none -> new LinkedHashMap<String, Object>());
    }

    /** A box that is not ticked is a no; in a row, it does not fill the row. */
    private static Object value(ActForm.Field field, String typed) {
        if (field.input() == ActForm.Input.TICK)
            return typed.isBlank() ? (field.row() == 0 ? Boolean.FALSE : null) : Boolean.TRUE;
        if (typed.isBlank()) return null;
        return switch (field.input()) {
            case TIME ->
                LocalDateTime.parse(typed).atZone(Wording.ZONE).toInstant().toString();
            case NUMBER -> typed.strip();
            case HUNDREDTHS -> new BigDecimal(typed.strip()).movePointRight(2).longValueExact();
            case TABLE -> table(field, typed);
            case LIST ->
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            default -> typed;
        };
    }

    private static List<Map<String, Object>> table(ActForm.Field table, String typed) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String line : typed.lines().filter(each -> !each.isBlank()).toList()) {
            try {
                rows.add(row(table.columns(), line));
            } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
                throw new RuleBroken(EdgeRule.ROW_MALFORMED, table.path(), rows.size() + 1);
            }
        }
        return rows;
    }

    /** A spreadsheet copies tabs; whoever types uses commas. */
    private static Map<String, Object> row(List<ActForm.Field> columns, String line) {
        String[] cells = line.split(line.contains("\t") ? "\t" : "[,，]", -1);
        if (cells.length > columns.size()) throw new IllegalArgumentException("too many cells");
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            Object value = value(columns.get(i), cells[i].strip());
            if (value != null) row.put(columns.get(i).path(), value);
        }
        return row;
    }

    /** What is numbered is a list; a row in which nothing was filled in is none. */
    private static Object withLists(Map<String, Object> tree) {
        boolean list = !tree.isEmpty() && tree.keySet().stream().allMatch(key -> key.matches("\\d+"));
        Map<String, Object> inside = new LinkedHashMap<>();
        tree.forEach((key, value) -> inside.put(key, value instanceof Map<?, ?> map ? withLists(cast(map)) : value));
        return list ? new ArrayList<>(inside.values()) : inside;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
