package org.liuhe.api.limits;

import java.time.Duration;
import java.util.Optional;

/** Counts who did what, and never fails. */
interface Counters {
    /**
     * Counts one.
     *
     * @param whose who is counted; kept by nobody as it is
     * @return empty where it was counted; else how long until there is one again
     */
    Optional<Duration> take(Limit limit, String whose);

    /** Takes one count back. */
    void giveBack(Limit limit, String whose);
}
