package org.liuhe.api.matters;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;

/** How the page shows matters of one kind; each kind has one such bean. */
public interface MatterScreen {

    MatterKind kind();

    /** All acts of the kind, the opening ones first. */
    List<Act<?>> acts();

    /** Whether an opening act is offered to the actor; whether it is allowed is decided by the command's own rules. */
    default boolean offers(Act<?> act, Actor actor) {
        return act.opens();
    }

    /**
     * The matter as the present actor may see it.
     *
     * @param asKnownAt only what had been recorded by then, or null
     * @throws org.liuhe.api.edge.Refused matter.unknown, also where the actor may not know of it
     */
    Shown show(String id, Instant asKnownAt, StreamPosition after);

    /**
     * What is shown.
     *
     * @param facts in the order of the page
     */
    record Shown(MatterHead head, List<Fact> facts) {}

    /**
     * One line.
     *
     * @param key of the label: {@code fact.<kind>.<key>}
     * @param value a text, number, flag, enum constant (labelled {@code <EnumName>.<CONSTANT>}), Instant, LocalDate, DueDate,
     *     OrganisationId (shown by its name), MatterLink, or a list of lists of facts, which is a table; null shows nothing
     */
    record Fact(String key, Object value) {}
}
