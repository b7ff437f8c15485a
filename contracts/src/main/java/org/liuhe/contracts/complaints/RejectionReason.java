package org.liuhe.contracts.complaints;

/** Why a complaint is not accepted. */
public enum RejectionReason {
    /** Belongs to courts, arbitration or another statutory route. */
    OTHER_ROUTE,
    /** The same matter of the same person is already under way. */
    ALREADY_UNDER_WAY,
    /** Not a public or neighbourhood matter. */
    OUT_OF_SCOPE,
    /** The supplement that was asked for did not come in time. */
    SUPPLEMENT_NOT_GIVEN
}
