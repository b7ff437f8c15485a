package org.liuhe.integrity;

/** The log in the database does not continue the checkpoint that was signed last: somebody changed what was promised. */
class LogForked extends RuntimeException {

    /** @param size of the checkpoint that is no longer true */
    LogForked(long size, Throwable cause) {
        super("the integrity log does not continue its checkpoint of size " + size, cause);
    }
}
