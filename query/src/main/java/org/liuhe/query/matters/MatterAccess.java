package org.liuhe.query.matters;

import org.liuhe.contracts.Actor;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.matters.MatterKind;

/** How much of its matters a context shows to whom; asked where matters of several kinds are shown together. */
public interface MatterAccess {

    /** Whether the context has matters of this kind. */
    boolean keeps(MatterKind kind);

    /** As the matter stands now, whatever time is looked at. */
    Reach of(String id, Actor actor);

    /** Whether they may know that it exists: more than who may read it, where part of it is public. */
    default boolean isKnown(String id, Actor actor) {
        return of(id, actor) != Reach.NOTHING;
    }

    /** Whether they may add a file to it: whoever filed it, and the offices that have or had it in hand. */
    default boolean mayAttach(String id, Actor actor) {
        return false;
    }

    /** Whether what {@link #of} and {@link #isKnown} answer from has seen the position. */
    boolean seen(StreamPosition position);

    /** How much somebody sees of a matter. */
    enum Reach {
        /** To them it does not exist. */
        NOTHING,
        /** What concerns them, but not what the matter came from nor what it led to. */
        PART,
        WHOLE
    }
}
