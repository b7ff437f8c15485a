package org.liuhe.api.mail;

/** Hands mails over to whatever carries them. */
interface Post {

    /** @throws Undelivered where it was not taken */
    void send(Letter letter) throws Undelivered;

    /** Why a mail was not taken. */
    enum Why {
        /** Nobody answers: no other would be taken either. */
        AWAY,
        /** This one was refused; another day it may not be. */
        REFUSED,
        /** Its address is none. */
        NO_ADDRESS
    }

    /** It was not taken; says why without a word of the mail. */
    final class Undelivered extends Exception {
        private static final long serialVersionUID = 1;

        private final Why why;

        Undelivered(Why why, Throwable cause) {
            super(cause.getClass().getSimpleName(), null, false, false);
            this.why = why;
        }

        Why why() {
            return why;
        }
    }
}
