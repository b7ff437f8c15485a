package org.liuhe.app.demo;

import static org.liuhe.app.demo.CouncilAct.*;
import static org.liuhe.app.demo.DisputeAct.*;
import static org.liuhe.app.demo.PetitionAct.ANSWER_CO_SIGNERS;
import static org.liuhe.app.demo.PetitionAct.ANSWER_REVIEW;
import static org.liuhe.app.demo.PetitionAct.ASK_REVIEW;
import static org.liuhe.app.demo.PetitionAct.CO_SIGN;
import static org.liuhe.app.demo.PetitionAct.EXTEND;
import static org.liuhe.app.demo.PetitionAct.FORWARD;
import static org.liuhe.app.demo.PetitionAct.HEAR_PARTIES;
import static org.liuhe.app.demo.PetitionAct.MODERATE;
import static org.liuhe.app.demo.PetitionAct.NOT_TAKE_UP;
import static org.liuhe.app.demo.PetitionAct.OBJECT;
import static org.liuhe.app.demo.PetitionAct.PETITION;
import static org.liuhe.app.demo.PetitionAct.REPLY;
import static org.liuhe.app.demo.PetitionAct.TAKE_BACK;
import static org.liuhe.app.demo.PetitionAct.TAKE_UP;
import static org.liuhe.app.demo.Story.Act.*;
import static org.liuhe.app.demo.TaskAct.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What becomes of councils, disputes, enforcement tasks and petitions, and of the cases that wait for them: one for each stage in which
 * a matter can stand, and for each end. The last steps of a story that is still open lie ahead.
 */
enum HandOff implements Course {
    SHIELDED("property.conduct", 8, 30, at(1, SIGN)),
    SHIELDED_AND_RELEASED("property.fees", 40, 90, at(1, SIGN), at(6, RELEASE), at(30, WORK)),
    SHIELDED_UNTIL_AGREED("property.conduct", 60, 120, at(1, SIGN), at(5, RELEASE), at(20, LET_KNOW), at(50, RESOLVE)),

    COUNCIL_INVITED("property.parking", 4, 20, toCouncil(at(3, PROPERTY_COMES))),
    COUNCIL_IN_SESSION("property.greenery", 30, 60, held(at(27, MOVE))),
    COUNCIL_VOTING(
            "property.common-facilities",
            60,
            120,
            held(at(27, MOVE_RESERVED), at(28, OPEN_VOTE), at(40, VOTE), at(50, PUBLISH))),
    COUNCIL_RESOLVED("property.security", 60, 200, agreed(at(40, PUBLISH))),
    COUNCIL_REPORTED("property.parking", 80, 110, agreed(at(40, PUBLISH), at(70, REPORT))),
    COUNCIL_DONE(
            "property.greenery",
            240,
            900,
            agreed(at(40, PUBLISH), at(70, REPORT), at(90, CONFIRM_REPORT), at(100, RESOLVE), at(120, CONFIRM))),
    COUNCIL_OVERDUE("property.fire-safety", 150, 200, held(at(27, MOVE_SOON), at(28, AGREE), at(40, PUBLISH))),
    COUNCIL_ENFORCED("property.fire-safety", 190, 300, enforced()),
    COUNCIL_ENFORCED_AND_DONE(
            "property.fire-safety",
            400,
            900,
            enforced(at(200, RECTIFY), at(220, FIND_RECTIFIED), at(240, RESOLVE), at(260, CONFIRM))),
    COUNCIL_DISAGREED(
            "property.parking",
            180,
            900,
            held(at(27, MOVE), at(28, DISAGREE), at(29, CLOSE), at(60, RESOLVE), at(90, CONTEST))),
    COUNCIL_NOT_ANSWERED("property.security", 500, 900, toCouncil()),
    COUNCIL_OF_ITS_OWN(CONVENE, null, 10, 40, at(3, ALL_COME)),

    DISPUTE_TO_BE_TAKEN("neighbour.noise", 6, 20, toMediation()),
    DISPUTE_HALF_CONSENTED("neighbour.noise", 30, 60, toMediation(at(10, TAKE), at(20, CONSENT_FIRST))),
    DISPUTE_IN_MEDIATION("neighbour.leak", 80, 200, mediated()),
    DISPUTE_TO_BE_SIGNED("neighbour.leak", 105, 150, mediated(at(90, AGREE_IN_WRITING), at(100, SIGN_FIRST))),
    DISPUTE_IN_EFFECT("neighbour.leak", 140, 300, sealed()),
    DISPUTE_BEFORE_COURT("neighbour.leak", 150, 400, sealed(at(1, ATTACH), at(110, ASK_COURT))),
    DISPUTE_CONFIRMED_AND_PERFORMED(
            "neighbour.leak",
            400,
            900,
            sealed(at(110, ASK_COURT), at(200, COURT_CONFIRMS), at(240, PERFORM), at(250, RESOLVE), at(270, CONFIRM))),
    DISPUTE_PERFORMANCE_OVERDUE("neighbour.noise", 200, 400, mediated(at(90, AGREE_ORALLY))),
    DISPUTE_BROKEN("neighbour.noise", 300, 900, mediated(at(90, AGREE_ORALLY), at(200, BREAK), at(220, RESOLVE))),
    DISPUTE_REFUSED("neighbour.noise", 120, 900, toMediation(at(10, TAKE), at(20, REFUSE), at(60, RESOLVE))),
    DISPUTE_FAILED("neighbour.leak", 160, 900, mediated(at(80, FAIL), at(100, RESOLVE))),
    DISPUTE_APPLIED_FOR(APPLY, null, 30, 60, at(20, TAKE)),
    DISPUTE_BACK_AT_THE_POLICE(HAND_OVER, null, 100, 300, at(8, TAKE), at(30, REFUSE)),
    DISPUTE_OF_THE_POLICE(HAND_OVER, null, 40, 90, at(8, TAKE), at(20, CONSENT_FIRST), at(24, CONSENT_SECOND)),

    TASK_TO_BE_DISPATCHED("property.fire-safety", 4, 10, at(1, SIGN), at(2, TO_ENFORCEMENT)),
    TASK_NOT_DISPATCHED_IN_TIME(PATROL, null, 100, 200),
    TASK_TO_BE_ACCEPTED(PATROL, null, 2, 8, at(1, TEAM)),
    TASK_INSPECTED(PATROL, null, 6, 60, at(1, TEAM), at(2, GO)),
    TASK_RECTIFYING(PATROL, null, 40, 300, ordered()),
    TASK_TO_BE_INSPECTED_AGAIN(PATROL, null, 470, 500, ordered()),
    TASK_TO_BE_PENALISED(PATROL, null, 660, 900, ordered(at(640, FIND_NOT_RECTIFIED), at(650, HEAR))),
    TASK_PENALISED(PATROL, null, 700, 1000, ordered(at(640, FIND_NOT_RECTIFIED), at(650, HEAR), at(670, PENALISE))),
    TASK_WITHOUT_VIOLATION(PATROL, null, 60, 900, at(1, TEAM), at(2, GO), at(20, FIND_NOTHING)),
    TASK_DECLINED(
            "property.fire-safety", 100, 900, at(1, SIGN), at(2, TO_ENFORCEMENT), at(10, DECLINE), at(40, RESOLVE)),
    TASK_RECTIFIED(
            "property.fire-safety",
            300,
            900,
            at(1, SIGN),
            at(2, TO_ENFORCEMENT),
            at(3, TEAM),
            at(4, GO),
            at(20, FIND_VIOLATION),
            at(24, ORDER),
            at(100, RECTIFY),
            at(120, FIND_RECTIFIED),
            at(130, RESOLVE),
            at(150, CONFIRM)),

    PETITION_REGISTERED(PETITION, "police.conduct", 4, 40),
    PETITION_NOT_DECIDED_IN_TIME(PETITION, "traffic.penalty", 480, 560),
    PETITION_FORWARDED(PETITION, "housing.expropriation", 20, 60, forwarded()),
    PETITION_RETURNED(PETITION, "police.conduct", 40, 90, forwarded(at(30, OBJECT))),
    PETITION_BEING_HANDLED(PETITION, "housing.expropriation", 200, 400, handled()),
    PETITION_EXTENDED(PETITION, "housing.expropriation", 500, 900, handled(at(400, EXTEND))),
    PETITION_NOT_ACCEPTED(PETITION, "traffic.penalty", 60, 900, at(30, NOT_TAKE_UP)),
    PETITION_ANSWERED(PETITION, "traffic.penalty", 200, 500, answered()),
    PETITION_NOT_CONTESTED(PETITION, "traffic.penalty", 900, 1000, answered()),
    PETITION_IN_REVIEW(PETITION, "police.conduct", 250, 500, answered(at(200, ASK_REVIEW))),
    PETITION_REVIEWED(PETITION, "police.conduct", 400, 700, reviewedOnce()),
    PETITION_IN_HEARING(PETITION, "housing.expropriation", 500, 900, heard()),
    PETITION_FINAL(PETITION, "traffic.penalty", 600, 1000, reviewedOnce(at(380, ASK_REVIEW), at(450, ANSWER_REVIEW))),
    PETITION_TAKEN_BACK(PETITION, "police.conduct", 100, 900, forwarded(at(60, TAKE_BACK))),
    PETITION_CO_SIGNED(PETITION, "housing.expropriation", 200, 300, handled(at(100, CO_SIGN))),
    PETITION_CO_SIGNERS_ANSWERED(
            PETITION, "housing.expropriation", 300, 800, handled(at(100, CO_SIGN), at(200, ANSWER_CO_SIGNERS))),
    PETITION_IN_MEDIATION(
            PETITION, "housing.expropriation", 30, 100, at(4, MODERATE), at(20, PetitionAct.TO_MEDIATION));

    private final Deed opening;
    private final String category;
    private final int youngest;
    private final int oldest;
    private final List<Step> steps;

    HandOff(String category, int youngest, int oldest, Step... steps) {
        this(FILE, category, youngest, oldest, steps);
    }

    HandOff(Deed opening, String category, int youngest, int oldest, Step... steps) {
        this.opening = opening;
        this.category = category;
        this.youngest = youngest;
        this.oldest = oldest;
        this.steps = List.of(steps);
    }

    private static Step at(int hours, Deed deed) {
        return new Step(hours, deed);
    }

    private static Step[] toCouncil(Step... more) {
        return after(more, at(1, SIGN), at(2, TO_COUNCIL));
    }

    private static Step[] held(Step... more) {
        return after(more, toCouncil(at(5, ALL_COME), at(26, MEET)));
    }

    private static Step[] agreed(Step... more) {
        return after(more, held(at(27, MOVE), at(28, AGREE)));
    }

    private static Step[] enforced(Step... more) {
        return after(
                more,
                held(
                        at(27, MOVE_SOON),
                        at(28, AGREE),
                        at(40, PUBLISH),
                        at(140, ENFORCE),
                        at(141, TEAM),
                        at(143, GO),
                        at(160, FIND_VIOLATION),
                        at(162, ORDER)));
    }

    private static Step[] toMediation(Step... more) {
        return after(more, at(2, ACCEPT), at(3, SIGN), at(4, TO_MEDIATION));
    }

    private static Step[] mediated(Step... more) {
        return after(
                more,
                toMediation(
                        at(10, TAKE),
                        at(20, CONSENT_FIRST),
                        at(30, CONSENT_SECOND),
                        at(40, NAME),
                        at(60, MEET_PARTIES)));
    }

    private static Step[] sealed(Step... more) {
        return after(
                more,
                mediated(
                        at(90, AGREE_IN_WRITING),
                        at(92, SIGN_FIRST),
                        at(94, SIGN_SECOND),
                        at(96, SIGN_MEDIATOR),
                        at(98, SEAL)));
    }

    private static Step[] ordered(Step... more) {
        return after(more, at(1, TEAM), at(2, GO), at(20, FIND_VIOLATION), at(24, ORDER));
    }

    private static Step[] forwarded(Step... more) {
        return after(more, at(4, MODERATE), at(8, FORWARD));
    }

    private static Step[] handled(Step... more) {
        return after(more, forwarded(at(40, TAKE_UP)));
    }

    private static Step[] answered(Step... more) {
        return after(more, handled(at(160, REPLY)));
    }

    private static Step[] reviewedOnce(Step... more) {
        return after(more, answered(at(200, ASK_REVIEW), at(320, ANSWER_REVIEW)));
    }

    private static Step[] heard(Step... more) {
        return after(more, reviewedOnce(at(380, ASK_REVIEW), at(420, HEAR_PARTIES)));
    }

    private static Step[] after(Step[] more, Step... first) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(Step[]::new);
    }

    @Override
    public Deed opening() {
        return opening;
    }

    /** Code, or null where no complaint begins it. */
    String category() {
        return category;
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
        return has(ACCEPT);
    }
}
