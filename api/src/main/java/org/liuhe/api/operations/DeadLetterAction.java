package org.liuhe.api.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * What an operator decided.
 *
 * @param by subject of the operator's account
 * @param outcome of a retry; null until it was tried, and for a parking
 */
@Schema(description = "What an operator decided about dead letters.")
public record DeadLetterAction(
        String group, String sequence, Kind kind, String reason, String by, Instant at, Outcome outcome) {

    /** What can be decided. */
    public enum Kind {
        /** Try once more, now; takes it back where it was parked. */
        RETRY,
        /** Leave it out of the automatic retries. */
        PARK
    }

    /** How a retry ended. */
    public enum Outcome {
        DONE,
        FAILED
    }
}
