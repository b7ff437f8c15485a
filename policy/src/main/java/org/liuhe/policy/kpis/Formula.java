package org.liuhe.policy.kpis;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Numbers and names of {@link Measures} under + - * / and brackets; nothing else of the language it is written in. */
public final class Formula {

    private static final ExpressionConfiguration ARITHMETIC = ExpressionConfiguration.builder()
            .operatorDictionary(operators())
            .functionDictionary(new MapBasedFunctionDictionary())
            .defaultConstants(Map.of())
            .arraysAllowed(false)
            .structuresAllowed(false)
            .binaryAllowed(false)
            .implicitMultiplicationAllowed(false)
            .mathContext(MathContext.DECIMAL64)
            .build();

    private final Expression parsed;
    private final Set<String> measures;

    private Formula(Expression parsed, Set<String> measures) {
        this.parsed = parsed;
        this.measures = Set.copyOf(measures);
    }

    /**
     * @param known names of measures
     * @throws IllegalArgumentException saying what is wrong with the text
     */
    static Formula of(String text, Collection<String> known) {
        Expression parsed = new Expression(text, ARITHMETIC);
        try {
            parsed.validate();
            Set<String> measures = new TreeSet<>(parsed.getUsedVariables());
            measures.stream()
                    .filter(measure -> !known.contains(measure))
                    .findFirst()
                    .ifPresent(measure -> {
                        throw new IllegalArgumentException("there is no measure " + measure);
                    });
            return new Formula(parsed, measures);
        } catch (ParseException e) {
            throw new IllegalArgumentException("is no formula: " + e.getMessage(), e);
        }
    }

    private static MapBasedOperatorDictionary operators() {
        MapBasedOperatorDictionary operators = new MapBasedOperatorDictionary();
        operators.addOperator("+", new InfixPlusOperator());
        operators.addOperator("-", new InfixMinusOperator());
        operators.addOperator("-", new PrefixMinusOperator());
        operators.addOperator("*", new InfixMultiplicationOperator());
        operators.addOperator("/", new InfixDivisionOperator());
        return operators;
    }

    public String text() {
        return parsed.getExpressionString();
    }

    /** Names of the measures in it. */
    public Set<String> measures() {
        return measures;
    }

    /** Empty where it divides by zero, or where a measure in it has no value. */
    public Optional<BigDecimal> value(Map<String, ? extends Number> values) {
        if (!values.keySet().containsAll(measures)) return Optional.empty();
        try {
            Expression fresh = parsed.copy();
            for (String measure : measures) fresh.with(measure, new BigDecimal(String.valueOf(values.get(measure))));
            return Optional.of(fresh.evaluate().getNumberValue());
        } catch (EvaluationException | ArithmeticException dividesByZero) {
            return Optional.empty();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
