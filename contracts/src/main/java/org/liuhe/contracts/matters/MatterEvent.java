package org.liuhe.contracts.matters;

import org.liuhe.contracts.Event;

/** A fact of a council, dispute, enforcement task or petition; the journal keeps every one. */
public interface MatterEvent extends Event {

    /** The stream that it belongs to. */
    String matterId();
}
