package org.liuhe.contracts.tracking;

/** Where a matter stands, in words that keep apart what practice likes to mix. */
public enum Stage {
    /** Stated; acceptance is not decided. */
    FILED,
    /** The reporter was asked for more. */
    SUPPLEMENT_ASKED,
    /** Taken up; nobody holds the case at the moment. */
    ACCEPTED,
    /** An organisation holds it and has not signed for it. */
    ASSIGNED,
    /** The holder has signed and works on it. */
    IN_PROGRESS,
    /** A backstop must rule who is responsible. */
    RULING,
    /** Answered; the reporter may confirm or contest. */
    ANSWERED,
    /** The reporter confirmed that it is resolved. */
    CONFIRMED_RESOLVED,
    /** The reporter stayed silent: closed, not confirmed. */
    CLOSED_NOT_CONFIRMED,
    /** Ended in another system before it came here. */
    CLOSED_ELSEWHERE,
    REJECTED,
    WITHDRAWN;

    /** True where nothing more will happen. */
    public boolean ended() {
        return this == CONFIRMED_RESOLVED
                || this == CLOSED_NOT_CONFIRMED
                || this == CLOSED_ELSEWHERE
                || this == REJECTED
                || this == WITHDRAWN;
    }
}
