package org.liuhe.contracts;

import java.time.Instant;

/**
 * A due date that reached into a year whose holidays were not announced is settled, now that they are. Wherever it stood in the
 * matter, the other stands in its place.
 */
public interface DueSettled extends Event {

    /** As it was computed, provisional. */
    DueDate was();

    /** The same term by the calendar as announced; the day may be the same one. */
    DueDate due();

    Instant settledAt();

    /** The due date that stands now where the given one stood; null stays null. */
    default DueDate instead(DueDate of) {
        return was().equals(of) ? due() : of;
    }
}
