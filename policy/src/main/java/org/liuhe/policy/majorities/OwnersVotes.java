package org.liuhe.policy.majorities;

import java.time.LocalDate;

/** The owners' vote in all versions of the law. */
@FunctionalInterface
public interface OwnersVotes {

    /**
     * The version for a vote that is called on the day.
     *
     * @throws IllegalArgumentException where none is in force on that day
     */
    OwnersVote inForce(LocalDate day);
}
