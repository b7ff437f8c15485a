package org.liuhe.app.importing;

import java.util.List;

/** Where the entries of a registry go, one after the other. */
interface RegistryDestination extends AutoCloseable {

    /**
     * What became of an entry.
     *
     * @param notes what is to be said of one that came in
     */
    record Taken(Destination.Outcome outcome, List<Problem> notes) {

        Taken(Destination.Outcome outcome) {
            this(outcome, List.of());
        }
    }

    /** @throws RuntimeException where the entry could neither be taken nor refused; the run ends then */
    Taken take(RegistryEntry entry);

    @Override
    void close();
}
