package org.liuhe.integrity;

/**
 * Something in the database that is not as it was promised.
 *
 * @param index leaf that it is about, or size of the checkpoint; null for an event that has no leaf
 * @param globalIndex of the event now, or, where it is gone, when it was logged; null where it is about no event
 * @param eventId of the event; null where it is about none
 * @param aggregate whose event it is; null where that is not known
 * @param sequence of the event in its stream; null where that is not known
 */
public record Finding(Kind kind, Long index, Long globalIndex, String eventId, String aggregate, Long sequence) {

    /** What can be wrong. */
    public enum Kind {
        /** The event's row is not what was logged. */
        ALTERED,
        /** The event was logged and is gone. */
        MISSING,
        /** An event stands among those that were logged and was not, or has a number that was never handed out. */
        INSERTED,
        /** The event is as it was logged, in another place. */
        MOVED,
        /** A leaf of the log is gone, or several from there on. */
        LEAF_MISSING,
        /** What stands for a leaf is no hash. */
        LEAF_ALTERED,
        /** Leaves of the log changed places. */
        LEAF_MOVED,
        /** A node of the tree is not that of its leaves. */
        NODE_ALTERED,
        /** The leaves are not those that were promised by a checkpoint: the log itself was rewritten. */
        ROOT_DIFFERS,
        /** A checkpoint is about more leaves than there are: the end of the log was cut off. */
        LOG_CUT,
        /** A checkpoint is not signed by a trusted key, or is none. */
        CHECKPOINT_UNSIGNED
    }

    static Finding ofCheckpoint(Kind kind, long size) {
        return new Finding(kind, size, null, null, null, null);
    }

    static Finding ofLeaf(Kind kind, long index) {
        return new Finding(kind, index, null, null, null, null);
    }
}
