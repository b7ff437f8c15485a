package org.liuhe.api.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * Events of one matter that a read model could not take in. The first one failed; the others wait behind it.
 *
 * @param group the read model
 * @param sequence usually the matter's id
 * @param letters how many events
 * @param eventType of the first one, without its package
 * @param cause type of the failure, without its package; never its message, which may quote what a person wrote
 * @param since when the first was put aside
 * @param lastTried when it was tried the last time
 * @param parked whether an operator took it out of the automatic retries
 */
@Schema(description = "Events of one matter that a read model could not take in; the first holds up the others.")
public record DeadLetterSequence(
        @Schema(example = "projection.tracking") String group,
        @Schema(example = "case-3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11") String sequence,
        long letters,
        @Schema(example = "CaseReferred") String eventType,
        @Schema(example = "IllegalStateException") String cause,
        Instant since,
        Instant lastTried,
        boolean parked) {}
