package org.liuhe.query.matters;

/**
 * What a context keeps of its matters beside the journal. Called once for each event that the journal had not seen, in the
 * order of its stream and in the journal's transaction; so nothing here has to guard against repeats.
 */
public interface MatterReadModel {

    /** Passes over the events of other contexts. */
    void on(Occurrence occurrence);

    /** Empties the context's own tables before a replay; the shared ones are emptied by the journal. */
    default void forget() {}
}
