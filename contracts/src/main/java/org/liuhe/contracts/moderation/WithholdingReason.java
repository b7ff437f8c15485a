package org.liuhe.contracts.moderation;

/** Why a text does not become public, not in part either. */
public enum WithholdingReason {
    /** What is left without personal details says nothing. */
    PERSONAL_THROUGHOUT,
    /** It accuses somebody who can be recognised, and nothing is proved. */
    ACCUSES_SOMEBODY,
    INSULT,
    /** Other law forbids it: a secret, an investigation, a minor. */
    FORBIDDEN,
    /** Not about the matter. */
    OFF_TOPIC
}
