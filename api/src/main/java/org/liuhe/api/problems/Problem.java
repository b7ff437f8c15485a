package org.liuhe.api.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * An answer of the kind {@code application/problem+json}, RFC 9457.
 *
 * @param type {@code urn:liuhe:problem:<code>}
 * @param title what sort of problem, in the reader's language
 * @param detail one sentence about it, in the reader's language
 * @param instance path of the request
 * @param code stable code of the rule
 * @param field the offending component of the request, or null
 * @param errors all offending components, where there is more than one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "A refusal as RFC 9457 has it. `code` is stable; `title` and `detail` follow the reader's language.")
public record Problem(
        @Schema(example = "urn:liuhe:problem:text.blank") String type,
        @Schema(example = "暂不能这样办理") String title,
        @Schema(example = "422") int status,
        @Schema(example = "请填写这一项。") String detail,
        @Schema(example = "/api/complaints") String instance,
        @Schema(example = "text.blank") String code,
        @Schema(example = "text") String field,
        List<Offence> errors) {
    /** One offending component. */
    public record Offence(String code, String field, String detail) {}
}
