package org.liuhe.api.mail;

/** Hands mails over to whatever carries them. */
interface Post {

    /** @throws Undelivered where it was not taken */
    void send(Letter letter) throws Undelivered;

    /** It was not taken; says why without a word of the mail. */
    final class Undelivered extends Exception {
        private static final long serialVersionUID = 1;

        private final boolean hopeless;

        Undelivered(boolean hopeless, Throwable cause) {
            super(cause.getClass().getSimpleName(), null, false, false);
            this.hopeless = hopeless;
        }

        /** Whether another attempt would go the same way. */
        boolean isHopeless() {
            return hopeless;
        }
    }
}
