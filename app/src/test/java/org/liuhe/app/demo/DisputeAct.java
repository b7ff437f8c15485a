package org.liuhe.app.demo;

/** What somebody does about a dispute; the first side is who filed the matter. */
enum DisputeAct implements Course.Deed {
    APPLY,
    HAND_OVER,
    TAKE,
    CONSENT_FIRST,
    CONSENT_SECOND,
    REFUSE,
    NAME,
    MEET_PARTIES,
    AGREE_IN_WRITING,
    /** To be kept within days. */
    AGREE_ORALLY,
    SIGN_FIRST,
    SIGN_SECOND,
    SIGN_MEDIATOR,
    SEAL,
    ASK_COURT,
    COURT_CONFIRMS,
    PERFORM,
    BREAK,
    FAIL
}
