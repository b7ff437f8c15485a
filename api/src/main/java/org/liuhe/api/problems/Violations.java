package org.liuhe.api.problems;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Refusal;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** Bean Validation's findings as refusals: the constraint decides the code, the path is the field. */
public final class Violations {
    private Violations() {}

    static List<Refusal> of(MethodArgumentNotValidException invalid) {
        return invalid.getAllErrors().stream()
                .map(Violations::refusal)
                .sorted(Comparator.comparing(Refusal::field, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static Refusal refusal(ObjectError error) {
        String field = error instanceof FieldError at ? at.getField() : null;
        return refusal(field, error.unwrap(ConstraintViolation.class));
    }

    /** One finding as a refusal about the field, which may be null. */
    public static Refusal refusal(String field, ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "NotBlank" -> Problems.refusal(CommonRule.TEXT_BLANK, field);
            case "NotNull", "NotEmpty" -> Problems.refusal(EdgeRule.VALUE_MISSING, field);
            case "Size" ->
                Problems.refusal(
                        CommonRule.TEXT_TOO_LONG,
                        field,
                        violation.getConstraintDescriptor().getAttributes().get("max"));
            case "Pattern" -> Problems.refusal(EdgeRule.VALUE_UNKNOWN, field);
            default -> Problems.refusal(EdgeRule.VALUE_OUT_OF_RANGE, field);
        };
    }
}
