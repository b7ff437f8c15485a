package org.liuhe.contracts.councils;

import org.liuhe.contracts.Rule;

/** Rules of the council. */
public enum CouncilRule implements Rule {
    /** Only the invited have a seat. */
    NOT_A_MEMBER("council.not-a-member", Kind.DENIED),
    /** The community leads the council. */
    NOT_THE_COMMUNITY("council.not-the-community", Kind.DENIED),
    /** Only a community that serves the area calls a council there. */
    NOT_YOUR_AREA("council.not-your-area", Kind.DENIED),
    /** Only the organisation that the resolution names reports on it. */
    NOT_RESPONSIBLE("council.not-responsible", Kind.DENIED),
    /** Nobody confirms what they were to do themselves. */
    NOT_THE_CONFIRMER("council.not-the-confirmer", Kind.DENIED),
    /** A vote belongs to the owner on the roll (民法典 278); a clerk records it from paper. */
    NOT_AN_OWNER("council.not-an-owner", Kind.DENIED),
    /** The council is at another stage. */
    NOT_NOW("council.not-now", Kind.BROKEN),
    /** The council is over. */
    CLOSED("council.closed", Kind.BROKEN),
    /** Only the invited count for the quorum. */
    PRESENT_NOT_INVITED("council.present-not-invited", Kind.BROKEN),
    /** There is no such motion. */
    MOTION_UNKNOWN("council.motion-unknown", Kind.BROKEN),
    /** The same position, taken before. */
    SAID_ALREADY("council.said-already", Kind.BROKEN),
    /** A resolution names who does it by when. */
    RESOLUTION_WITHOUT_DUE("council.resolution-without-due", Kind.BROKEN),
    /** A due date lies ahead. */
    DUE_PASSED("council.due-passed", Kind.BROKEN),
    /** A due date lies within two years. */
    DUE_TOO_FAR("council.due-too-far", Kind.BROKEN),
    /** What the owners decide cannot be due before they have. */
    DUE_BEFORE_VOTE_ENDS("council.due-before-vote-ends", Kind.BROKEN),
    /** Only the matters of 民法典 278 are put to the owners. */
    MATTER_NOT_RESERVED("council.matter-not-reserved", Kind.BROKEN),
    /** What 民法典 278 reserves to the owners, the three cannot resolve. */
    RESERVED_TO_OWNERS("council.reserved-to-owners", Kind.BROKEN),
    /** Each unit stands on the roll once, and votes once (民法典 278). */
    AREA_COUNTED_TWICE("council.area-counted-twice", Kind.BROKEN),
    /** Areas and heads are positive. */
    AREA_NOT_POSITIVE("council.area-not-positive", Kind.BROKEN),
    /** A vote needs somebody who may vote. */
    ROLL_EMPTY("council.roll-empty", Kind.BROKEN),
    /** A roll has at most 5,000 owners. */
    ROLL_TOO_LONG("council.roll-too-long", Kind.BROKEN),
    /** Those on the roll are no more than all owners, by area and by heads. */
    ROLL_EXCEEDS_TOTAL("council.roll-exceeds-total", Kind.BROKEN),
    /** An owner on the roll is given an account that there is none of; in which row. */
    ROLL_ACCOUNT_UNKNOWN("council.roll-account-unknown", Kind.BROKEN),
    /** The unit is not on the roll. */
    UNIT_NOT_IN_ROLL("council.unit-not-in-roll", Kind.BROKEN),
    /** The vote is counted, or its term has passed. */
    VOTE_OVER("council.vote-over", Kind.BROKEN),
    /** A vote is counted when its term has passed, or all have voted. */
    VOTE_RUNNING("council.vote-running", Kind.BROKEN),
    /** No meeting is over that minutes could be of. */
    NO_MINUTES_YET("council.no-minutes-yet", Kind.BROKEN),
    /** Minutes are published once. */
    MINUTES_PUBLISHED("council.minutes-published", Kind.BROKEN),
    /** Whoever does not come says why. */
    ANSWER_WITHOUT_REASON("council.answer-without-reason", Kind.BROKEN);

    private final String code;
    private final Kind kind;

    CouncilRule(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
