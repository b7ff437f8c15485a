package org.liuhe.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.liuhe.contracts.StreamPosition;

/**
 * Answer to a change.
 *
 * @param after position with which a query waits for it; null where it could not be learned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The change was made.")
public record Change(
        @Schema(
                        type = "string",
                        example = "case-3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11@7",
                        description = "Give this as `after` or in the header `Liuhe-After` to read your own write.")
                StreamPosition after) {}
