package org.liuhe.contracts.moderation;

/** Where a text stands on its way to the public. */
public enum PublicationState {
    /** Nobody has decided yet; nothing of it is public. */
    WAITING,
    PUBLISHED,
    WITHHELD,
    /** It was public, and is no more. */
    TAKEN_BACK
}
