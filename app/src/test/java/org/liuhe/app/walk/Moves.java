package org.liuhe.app.walk;

import java.util.Random;
import java.util.Set;
import org.liuhe.contracts.matters.MatterKind;

/** What people do with matters of one kind, made of what the events so far say. */
interface Moves {

    MatterKind kind();

    /** Somebody brings such a matter, in one of the ways in which it can come. */
    void begin(City city, Random random);

    /** What somebody might do about the matter now. */
    void about(Matter matter, City city, Random random, Move.Choice choice);

    /**
     * Alarms by their names, and duties by their keys in the inbox, each of which the matter must have now. That it has one
     * at all is asked of every matter.
     */
    default Set<String> owes(Matter matter) {
        return Set.of();
    }

    /** Whoever asked for the matter, or brought it, takes it back. */
    default void takeBack(Matter matter, City city, Move.Choice choice) {}
}
