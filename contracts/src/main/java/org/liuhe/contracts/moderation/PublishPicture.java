package org.liuhe.contracts.moderation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * A picture becomes public 公开 in a copy in which places may be covered; a later copy replaces it. The original stays as it was added.
 *
 * @param address of the copy, as {@link org.liuhe.contracts.attachments.Contents} keeps it
 * @param bytes how many the copy has
 * @param covered how many places of it are covered
 * @param description what it shows, for everyone and for whoever cannot see it
 * @param reason why places are covered; needed where some are
 * @param seen how many decisions about the picture the sender has seen; 0 where there was none
 */
public record PublishPicture(
        TextRef text,
        String address,
        int bytes,
        int covered,
        @PersonalData String description,
        @PersonalData String reason,
        long seen)
        implements Command {

    /** Longest description, in characters. */
    public static final int DESCRIPTION = 200;

    @TargetAggregateIdentifier
    public PublicationId publicationId() {
        return text.publicationId();
    }
}
