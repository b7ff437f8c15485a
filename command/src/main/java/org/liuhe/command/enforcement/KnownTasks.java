package org.liuhe.command.enforcement;

import java.time.Instant;
import java.util.Optional;
import org.liuhe.contracts.PersonalData;

/** The other tasks, as one that goes on in another needs to know it. */
interface KnownTasks {

    /** The task; empty where there is none. */
    Optional<Known> task(String taskId);

    /**
     * Another task.
     *
     * @param open false where it is over, or goes on as part of a third
     */
    record Known(String area, @PersonalData String place, String lead, Instant openedAt, boolean open) {

        Known led(String by) {
            return new Known(area, place, by, openedAt, open);
        }

        Known over() {
            return new Known(area, place, lead, openedAt, false);
        }
    }
}
