package org.liuhe.app.demo;

import java.util.Arrays;
import java.util.List;

/** What became of a matter, told in steps; hours count from the filing. The last numbers say how long ago it was filed. */
enum Story implements Course {
    CONFIRMED(
            240,
            1000,
            at(1, Act.SIGN),
            at(5, Act.PUBLISH_TEXT),
            at(8, Act.SUPPORT),
            at(26, Act.WORK),
            at(30, Act.ANSWER_SUPPORTERS),
            at(50, Act.RESOLVE),
            at(74, Act.CONFIRM)),
    CONFIRMED_QUICKLY(120, 1000, at(1, Act.SIGN), at(7, Act.RESOLVE), at(30, Act.CONFIRM)),
    CLOSED_IN_SILENCE(400, 1000, at(1, Act.SIGN), at(49, Act.RESOLVE)),
    RETURNED_TO_NEXT(300, 900, at(1, Act.GIVE_BACK), at(3, Act.SIGN), at(72, Act.RESOLVE), at(96, Act.CONFIRM)),
    RULED(
            300,
            900,
            at(1, Act.GIVE_BACK),
            at(2, Act.GIVE_BACK),
            at(24, Act.RULE),
            at(25, Act.SIGN),
            at(70, Act.RESOLVE)),
    CONTESTED(
            400,
            1000,
            at(1, Act.SIGN),
            at(24, Act.RESOLVE),
            at(48, Act.CONTEST),
            at(50, Act.SIGN),
            at(96, Act.RESOLVE),
            at(120, Act.CONFIRM)),
    IGNORED(90, 200),
    IGNORED_LONG(500, 1000),
    SLOW(290, 400, at(1, Act.SIGN)),
    WITHDRAWN(100, 900, at(1, Act.SIGN), at(20, Act.WITHDRAW)),
    REJECTED(100, 900, at(2, Act.REJECT)),
    SUPPLEMENTED(
            120,
            700,
            at(2, Act.ASK),
            at(24, Act.SUPPLEMENT),
            at(27, Act.ACCEPT),
            at(28, Act.SIGN),
            at(70, Act.RESOLVE),
            at(90, Act.CONFIRM)),
    ASKED(5, 20, at(2, Act.ASK)),
    TO_BE_ACCEPTED(1, 6),
    FRESH(1, 2),
    SIGNED(3, 40, at(1, Act.SIGN), at(2, Act.COMMENT)),
    AT_WORK(30, 60, at(1, Act.SIGN), at(6, Act.WORK), at(8, Act.WITHHOLD_TEXT), at(10, Act.SUPPORT), at(24, Act.WORK)),
    RULING(4, 24, at(1, Act.GIVE_BACK), at(2, Act.GIVE_BACK)),
    ANSWERED(30, 140, at(1, Act.SIGN), at(20, Act.PUBLISH_TEXT), at(26, Act.RESOLVE)),
    ANSWERED_AGAIN(
            100, 200, at(1, Act.SIGN), at(24, Act.RESOLVE), at(48, Act.CONTEST), at(50, Act.SIGN), at(72, Act.RESOLVE));

    /** What somebody does about a complaint or its case. */
    enum Act implements Deed {
        FILE,
        SIGN,
        WORK,
        RESOLVE,
        GIVE_BACK,
        RULE,
        CONFIRM,
        CONTEST,
        WITHDRAW,
        ACCEPT,
        REJECT,
        ASK,
        SUPPLEMENT,
        COMMENT,
        RELEASE,
        LET_KNOW,
        TO_COUNCIL,
        TO_MEDIATION,
        TO_ENFORCEMENT,
        PUBLISH_TEXT,
        WITHHOLD_TEXT,
        ATTACH,
        SUPPORT,
        ANSWER_SUPPORTERS
    }

    private final int youngest;
    private final int oldest;
    private final List<Step> steps;

    Story(int youngest, int oldest, Step... steps) {
        this.youngest = youngest;
        this.oldest = oldest;
        this.steps = List.of(steps);
    }

    private static Step at(int hours, Act act) {
        return new Step(hours, act);
    }

    @Override
    public int youngest() {
        return youngest;
    }

    @Override
    public int oldest() {
        return oldest;
    }

    @Override
    public List<Step> steps() {
        return steps;
    }

    @Override
    public boolean reviewed() {
        return this == TO_BE_ACCEPTED || has(Act.REJECT) || has(Act.ASK);
    }

    /** Whether it needs a route with an owners' committee on it, to be returned twice. */
    boolean returnedTwice() {
        return Arrays.asList(RULED, RULING).contains(this);
    }
}
