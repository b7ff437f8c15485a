package org.liuhe.app.demo;

/** What somebody does about a petition. */
enum PetitionAct implements Course.Deed {
    PETITION,
    MODERATE,
    FORWARD,
    OBJECT,
    TAKE_UP,
    NOT_TAKE_UP,
    EXTEND,
    REPLY,
    ASK_REVIEW,
    ANSWER_REVIEW,
    HEAR_PARTIES,
    CO_SIGN,
    ANSWER_CO_SIGNERS,
    TO_MEDIATION,
    TAKE_BACK
}
