package org.liuhe.command.moderation;

import java.util.Optional;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.moderation.TextRef;

/** Which texts people agreed to have published, and who decides about them. */
interface KnownTexts {

    /** Empty where there is no such text, or its author did not agree. */
    Optional<Found> text(TextRef text);

    /**
     * A text that may become public.
     *
     * @param author subject, or null
     * @param picture whether it is a picture, not words
     * @param withdrawn true where its matter, or the picture, was taken back by then
     */
    record Found(String author, boolean picture, boolean withdrawn, Moderators moderators) {}

    /** Who decides. */
    @FunctionalInterface
    interface Moderators {

        /** The actor's organisation that may decide; empty where none may. */
        Optional<String> organisation(Actor actor);
    }
}
