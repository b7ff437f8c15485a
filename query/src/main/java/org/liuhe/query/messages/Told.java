package org.liuhe.query.messages;

import java.time.Instant;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.messages.MessageKind;

/**
 * What an event tells.
 *
 * @param organisation id, or null
 * @param due or null
 * @param happensAt or null
 * @param item tells it from others of its kind within the event; null where there is one
 */
record Told(MessageKind kind, String organisation, DueDate due, Instant happensAt, String item) {

    static Told of(MessageKind kind) {
        return new Told(kind, null, null, null, null);
    }

    static Told until(MessageKind kind, DueDate due) {
        return new Told(kind, null, due, null, null);
    }

    static Told by(MessageKind kind, String organisation, DueDate due) {
        return new Told(kind, organisation, due, null, null);
    }

    static Told at(MessageKind kind, Instant happensAt) {
        return new Told(kind, null, null, happensAt, null);
    }

    static Told item(MessageKind kind, DueDate due, String item) {
        return new Told(kind, null, due, null, item);
    }
}
