package org.liuhe.contracts.tracking;

import org.liuhe.contracts.referrals.ReferralKind;

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
    /** The holder asked a council 三方联席会议, and waits for its outcome. */
    WAITS_FOR_COUNCIL,
    /** The holder asked a mediation committee, and waits for its outcome. */
    WAITS_FOR_MEDIATION,
    /** The holder asked an enforcement team, and waits for its outcome. */
    WAITS_FOR_ENFORCEMENT,
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

    /** Where a case stands whose holder waits for the outcome of what it handed over. */
    public static Stage waitingFor(ReferralKind kind) {
        return switch (kind) {
            case COUNCIL -> WAITS_FOR_COUNCIL;
            case MEDIATION -> WAITS_FOR_MEDIATION;
            case ENFORCEMENT -> WAITS_FOR_ENFORCEMENT;
        };
    }

    /** True where the holder waits for the outcome of what it handed over. */
    public boolean waits() {
        return this == WAITS_FOR_COUNCIL || this == WAITS_FOR_MEDIATION || this == WAITS_FOR_ENFORCEMENT;
    }

    /** True where nothing more will happen. */
    public boolean ended() {
        return this == CONFIRMED_RESOLVED
                || this == CLOSED_NOT_CONFIRMED
                || this == CLOSED_ELSEWHERE
                || this == REJECTED
                || this == WITHDRAWN;
    }
}
