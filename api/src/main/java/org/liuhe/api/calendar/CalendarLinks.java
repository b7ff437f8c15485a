package org.liuhe.api.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Secret links by which calendar programs fetch what is to come for somebody: one a person, and none for whoever made none. */
public interface CalendarLinks {

    /** How long a link holds. */
    Duration HOLDS = Duration.ofDays(365);

    /**
     * Whose link it is.
     *
     * @param language tag of the language that its person read when they made it
     */
    record Link(String person, String language) {}

    /**
     * What its person is told of it.
     *
     * @param fetchedAt to the hour; null where no program has come yet
     */
    record Standing(Instant madeAt, Instant endsAt, Instant fetchedAt) {}

    /**
     * Makes a link; the one before it holds no longer.
     *
     * @return the secret, which is kept nowhere
     */
    String make(String person, String language);

    /** Quiet where there is none. */
    void end(String person);

    /** Empty where there is none that holds. */
    Optional<Standing> of(String person);

    /** Notes that it was used; empty where no link that holds has this secret. */
    Optional<Link> find(String key);
}
