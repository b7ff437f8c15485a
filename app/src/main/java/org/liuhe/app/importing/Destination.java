package org.liuhe.app.importing;

import java.util.Optional;
import org.liuhe.contracts.areas.RegisterArea;
import org.liuhe.contracts.complaints.ImportComplaint;

/** Where the records go. Several threads use it at once. */
interface Destination extends AutoCloseable {

    /** What became of a record. */
    sealed interface Outcome {

        record Added() implements Outcome {}

        /** Was taken over before; nothing was changed. */
        record AlreadyThere() implements Outcome {}

        /** Was there, with other content. */
        record Changed() implements Outcome {}

        record Refused(Problem problem) implements Outcome {}
    }

    /** True where a scenario pack has the category. */
    boolean knowsCategory(String code);

    /** Registers the area unless its path is there already. @return why not, or empty */
    Optional<Problem> register(RegisterArea area);

    /** @throws RuntimeException where the record could neither be taken nor refused; the run ends then */
    Outcome take(ImportComplaint complaint);

    @Override
    void close();
}
