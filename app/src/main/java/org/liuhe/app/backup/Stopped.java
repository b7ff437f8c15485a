package org.liuhe.app.backup;

/** The command cannot go on; the message is for whoever called it, in both languages. */
class Stopped extends RuntimeException {

    Stopped(String message) {
        super(message);
    }
}
