package org.liuhe.contracts.cockpit;

import java.util.Locale;

/**
 * What the cockpit counts, of complaints and their cases. What happened counts on its day, in the days that are looked at; what stands
 * open counts as it stands now. Times are sums, in hours.
 */
public enum Counted {
    /** Filed, also in another system that it was taken over from. */
    FILED(false),
    /** Closed after an answer, confirmed or not. */
    CLOSED(false),
    /** From filing to closing, of those. */
    CLOSED_HOURS(false),
    /** Turns to handle a matter that were given out. */
    TURNS(true),
    /** Of those, returned. */
    RETURNED(true),
    /** Turns that were signed for, or whose term for signing passed. */
    SIGNING(true),
    /** Of those, signed for in time. */
    SIGNED_IN_TIME(true),
    /** Duties to sign, resolve and rule that were done, or whose term passed. */
    DUTIES(true),
    /** Of those, late. */
    DUTIES_LATE(true),
    /** Turns that were resolved. */
    HANDLED(true),
    /** From being given out to being resolved, of those. */
    HANDLED_HOURS(true),
    /** Answers to which the reporter said something, or nothing until the term passed. */
    ANSWERED(true),
    /** Of those, confirmed. */
    CONFIRMED(true),
    /** Of those, contested. */
    CONTESTED(true),
    /** Of those, left without a word. */
    UNCONFIRMED(true),
    /** Ratings. */
    RATED(true),
    /** Of those, 4 or 5 of 5. */
    SATISFIED(true),
    /** Filed and neither answered nor ended, now; with the reporter's turn it waits, and is not in here. */
    OPEN(true),
    /** Of those, past a term. */
    OVERDUE(true),
    /** Since filing, of those. */
    OPEN_HOURS(true),
    /** Waiting for the reporter to say something, now. */
    WAITING_FOR_REPORTER(false);

    private final boolean ofOrganisations;

    Counted(boolean ofOrganisations) {
        this.ofOrganisations = ofOrganisations;
    }

    /** How formulas and tables call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** False where it is nobody's in particular, and so has no value for one organisation. */
    public boolean ofOrganisations() {
        return ofOrganisations;
    }
}
