package org.liuhe.app.demo;

/** What somebody does about a council. */
enum CouncilAct implements Course.Deed {
    CONVENE,
    PROPERTY_COMES,
    ALL_COME,
    MEET,
    /** By the community, for the property manager to do within weeks. */
    MOVE,
    /** The same, within days. */
    MOVE_SOON,
    /** On what is the owners' to decide. */
    MOVE_RESERVED,
    AGREE,
    DISAGREE,
    CLOSE,
    OPEN_VOTE,
    VOTE,
    PUBLISH,
    REPORT,
    CONFIRM_REPORT,
    ENFORCE
}
