package org.liuhe.contracts.integrity;

/** Whether a receipt holds, or the first thing that does not. */
public enum ReceiptWorth {
    /** It holds, and what it is about stands in the log at its place, and is stored as it was logged. */
    HOLDS,
    /** Something is missing from it, or is not in its form. */
    UNREADABLE,
    /** The event is of another matter than the receipt says. */
    OTHER_MATTER,
    /** The leaf is not that of the event as the receipt describes it. */
    WRONG_LEAF,
    /** The proof does not lead from the leaf to the checkpoint's root. */
    WRONG_PROOF,
    /** None of the log's keys has signed the checkpoint. */
    WRONG_SIGNATURE,
    /** The checkpoint is of another log than the key. */
    OTHER_LOG,
    /** It holds by itself, and what it is about is no longer in the log or in the store as it was: somebody tampered with it. */
    GONE
}
