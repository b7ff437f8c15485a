package org.liuhe.contracts.moderation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * A text becomes public in this version 公开; a later one replaces it.
 *
 * @param publishedText what everyone will read, up to 8,000 characters
 * @param changed whether it differs from what the person wrote
 * @param reason why it differs; needed where it does
 * @param leavesFound what has the shape of a personal detail is in it on purpose, for example an office's own telephone
 * @param seen how many decisions about the text the sender has seen; 0 where there was none
 */
public record PublishText(
        TextRef text,
        @PersonalData String publishedText,
        boolean changed,
        @PersonalData String reason,
        boolean leavesFound,
        long seen)
        implements Command {

    /** Longest public version, in characters: the marks in it may be longer than what they stand for. */
    public static final int LONGEST = 8_000;

    @TargetAggregateIdentifier
    public PublicationId publicationId() {
        return text.publicationId();
    }
}
