package org.liuhe.api.idempotency;

import java.util.UUID;

/** What is known of a key when a request brings it. */
sealed interface Claim {
    /** The request is to be carried out. @param takenOver an earlier attempt began and left no answer */
    record Granted(UUID token, boolean takenOver) implements Claim {}

    /** It was carried out before. */
    record Answered(StoredAnswer answer) implements Claim {}

    /** It is being carried out now. */
    record Running() implements Claim {}

    /** The key was used for something else. */
    record Reused() implements Claim {}
}
