package org.liuhe.app.integrity;

/** How a verification ends; the code is the exit code. */
enum Outcome {
    /** By keys that were named. */
    HOLDS(0),
    BROKEN(1),
    /** The call, a file or the database is at fault: nothing is told. */
    UNKNOWN(2),
    /** By keys that came with it: whether these are the right ones is for the reader to compare. */
    HOLDS_BY_ITSELF(4);

    private final int code;

    Outcome(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
