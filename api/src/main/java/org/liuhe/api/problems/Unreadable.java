package org.liuhe.api.problems;

import java.util.List;
import java.util.stream.Collectors;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.contracts.Refusal;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.PropertyBindingException;

/** Why a body could not be read, and at which field; never what stood there. */
final class Unreadable {
    private Unreadable() {}

    static Refusal of(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException cause))
            return Problems.refusal(EdgeRule.MALFORMED, null);
        if (cause instanceof StreamConstraintsException) return Problems.refusal(EdgeRule.TOO_DEEP, null);
        String field = field(cause.getPath());
        return cause instanceof InvalidFormatException invalid
                        && invalid.getTargetType() != null
                        && invalid.getTargetType().isEnum()
                ? Problems.refusal(EdgeRule.VALUE_UNKNOWN, field)
                : Problems.refusal(EdgeRule.MALFORMED, cause instanceof PropertyBindingException ? null : field);
    }

    private static String field(List<JacksonException.Reference> path) {
        String field = path.stream()
                .map(at -> at.getPropertyName() == null ? "[" + at.getIndex() + "]" : "." + at.getPropertyName())
                .collect(Collectors.joining());
        return field.isEmpty() ? null : field.startsWith(".") ? field.substring(1) : field;
    }
}
