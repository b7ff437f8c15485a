package org.liuhe.policy.cosigning;

import java.time.LocalDate;

/** The thresholds of co-signing in all versions. */
@FunctionalInterface
public interface CoSignings {

    /**
     * The version for a petition that is filed on the day.
     *
     * @throws IllegalArgumentException where none is in force on that day
     */
    CoSigning inForce(LocalDate day);
}
