package org.liuhe.contracts.referrals;

/** To whom a matter is handed. */
public enum ReferralKind {
    COUNCIL,
    MEDIATION,
    ENFORCEMENT
}
