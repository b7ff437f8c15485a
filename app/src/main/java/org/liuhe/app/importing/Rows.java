package org.liuhe.app.importing;

import java.io.IOException;

/** The records of a file, one after the other, never more than one in memory. */
interface Rows {

    /** Longest record, in characters; a quote that nobody closes must not take the rest of the file with it. */
    int LONGEST = 100_000;

    /**
     * @return the next record, or null at the end
     * @throws ImportStopped where nothing after this point can be told apart
     */
    Row next() throws IOException;
}
