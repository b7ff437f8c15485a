package org.liuhe.contracts.disputes;

/** Why the police or a court may hand a dispute over. */
public enum HandOverGround {
    /** 警调对接: a civil dispute that the police were called to. */
    CIVIL_DISPUTE,
    /** 诉前调解: the court has not registered a suit. */
    BEFORE_FILING,
    /** 委托调解: the court registered a suit and entrusts its mediation, which stays the trial. */
    ENTRUSTED
}
