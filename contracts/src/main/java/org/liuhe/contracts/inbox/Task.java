package org.liuhe.contracts.inbox;

/** What a row of the inbox asks for. */
public enum Task {
    /** Decide on acceptance. */
    INTAKE,
    /** Sign for it, or return it. */
    SIGN,
    /** Resolve it. */
    RESOLVE,
    /** Rule who is responsible. */
    RULE,
    /** Nobody serves the area: the operator must name somebody. */
    GAP,

    /** Write what the accused holder may read in place of the reporter's words. */
    RELEASE,

    /** Answer, in public, those who support a complaint 附议. */
    SUPPORT_ANSWER,

    /** Help the holder of a case 协办. */
    CASE_COHANDLE,

    /** Say whether one comes to the council. */
    COUNCIL_ANSWER,
    /** Hold the council, and bring it to a resolution. */
    COUNCIL_HOLD,
    /** Agree to a motion, or not. */
    COUNCIL_DECIDE,
    /** Count the owners' vote. */
    COUNCIL_COUNT,
    /** Publish the minutes. */
    COUNCIL_MINUTES,
    /** Do what the council resolved. */
    COUNCIL_PERFORM,
    /** Say whether what the council resolved is done. */
    COUNCIL_CONFIRM,
    /** Choose what follows an overdue resolution. */
    COUNCIL_CHOOSE,

    /** Decide whether the dispute is taken for mediation. */
    DISPUTE_DECIDE,
    /** Say whether one consents to mediation. */
    DISPUTE_CONSENT,
    /** Hold sessions, and bring the dispute to an agreement or an end. */
    DISPUTE_MEDIATE,
    /** Sign the agreement. */
    DISPUTE_SIGN,
    /** Seal the agreement. */
    DISPUTE_SEAL,
    /** Do what was agreed. */
    DISPUTE_PERFORM,
    /** Look after the performance. */
    DISPUTE_WATCH,
    /** Decide on judicial confirmation. */
    DISPUTE_CONFIRM,
    /** Prevent violence in a dispute, and say what was done (人民调解法 art. 25). */
    DISPUTE_RISK,
    /** Take note of how a dispute that one handed over ended. */
    DISPUTE_OUTCOME,

    /** Form the team, and dispatch somebody. */
    TASK_DISPATCH,
    /** Accept the task, or decline it. */
    TASK_ACCEPT,
    /** Inspect. */
    TASK_INSPECT,
    /** Rectify. */
    TASK_RECTIFY,
    /** Inspect again. */
    TASK_REINSPECT,
    /** Decide on a penalty. */
    TASK_PENALISE,

    /** Decide whether the petition is accepted. */
    PETITION_DECIDE,
    /** Say whether one is the right body. */
    PETITION_OBJECT,
    /** Reply to the petition. */
    PETITION_REPLY,
    /** Answer a review 复查. */
    PETITION_REVIEW,
    /** Answer a re-review 复核. */
    PETITION_REREVIEW,
    /** Close the hearing of a re-review. */
    PETITION_HEARING,
    /** Answer the co-signers of an open threshold. */
    PETITION_ANSWER
}
